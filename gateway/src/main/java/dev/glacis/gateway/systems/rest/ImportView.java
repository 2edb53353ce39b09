package dev.glacis.gateway.systems.rest;

import dev.glacis.gateway.systems.view.CommittedView;
import dev.glacis.gateway.systems.view.LossReportView;
import dev.glacis.gateway.systems.view.RevisionView;
import dev.glacis.gateway.systems.view.SystemView;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What an import brought about, and where to go on from there. */
@Schema(name = "Import")
public record ImportView(
    @NotNull SystemView system,
    @NotNull RevisionView revision,
    boolean unchanged,
    @NotNull LossReportView lossReport,
    @NotNull Links links) {

  static RestResponse<ImportView> created(CommittedView committed) {
    Links links = Links.of(committed);
    ImportView body =
        new ImportView(
            committed.system(),
            committed.revision(),
            committed.unchanged(),
            committed.lossReport(),
            links);
    return ResponseBuilder.<ImportView>created(URI.create(links.revision())).entity(body).build();
  }
}

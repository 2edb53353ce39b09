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

  /** 201 with the place of the new revision, or 200 when the head had the same content already. */
  static RestResponse<ImportView> answer(CommittedView committed) {
    Links links = Links.of(committed);
    ImportView body =
        new ImportView(
            committed.system(),
            committed.revision(),
            committed.unchanged(),
            committed.lossReport(),
            links);
    return committed.unchanged()
        ? ResponseBuilder.ok(body).build()
        : ResponseBuilder.<ImportView>created(URI.create(links.revision())).entity(body).build();
  }
}

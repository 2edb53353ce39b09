package dev.glacis.gateway.analysis.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the list of threats of one revision, which it names. */
@Type("ThreatPage")
@Schema(name = "ThreatPage")
public record ThreatPageView(
    int revision,
    @NotNull List<@NotNull ThreatView> items,
    @NotNull PageInfoView page,
    int totalCount) {

  /** The same page, naming the revision that was asked for. */
  public ThreatPageView ofRevision(int number) {
    return new ThreatPageView(number, items, page, totalCount);
  }
}

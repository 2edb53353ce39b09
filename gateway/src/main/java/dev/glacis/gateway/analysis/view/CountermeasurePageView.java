package dev.glacis.gateway.analysis.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the list of countermeasures of one revision, which it names. */
@Type("CountermeasurePage")
@Schema(name = "CountermeasurePage")
public record CountermeasurePageView(
    int revision,
    @NotNull List<@NotNull CountermeasureView> items,
    @NotNull PageInfoView page,
    int totalCount) {

  /** The same page, naming the revision that was asked for. */
  public CountermeasurePageView ofRevision(int number) {
    return new CountermeasurePageView(number, items, page, totalCount);
  }
}

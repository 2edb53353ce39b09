package dev.glacis.gateway.analysis.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the list of questions of one revision, which it names. */
@Type("QuestionPage")
@Schema(name = "QuestionPage")
public record QuestionPageView(
    int revision,
    @NotNull List<@NotNull QuestionView> items,
    @NotNull PageInfoView page,
    int totalCount) {

  /** The same page, naming the revision that was asked for. */
  public QuestionPageView ofRevision(int number) {
    return new QuestionPageView(number, items, page, totalCount);
  }
}

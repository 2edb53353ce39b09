package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Verdict on a document that is not stored; <code>verdict</code> is absent when no policy ran. */
@Type("Check")
@Schema(name = "Check")
public record CheckView(
    String verdict,
    @NotNull List<@NotNull RemarkView> remarks,
    @NotNull EvaluatedView evaluated,
    @NotNull List<@NotNull PackRefView> packs,
    @NotNull List<@NotNull ThreatView> threats,
    @NotNull List<@NotNull QuestionView> questions,
    @NotNull RiskView risk,
    CountsView counts) {

  /** Services of an earlier version did not remark on documents. */
  public CheckView {
    remarks = remarks == null ? List.of() : List.copyOf(remarks);
  }
}

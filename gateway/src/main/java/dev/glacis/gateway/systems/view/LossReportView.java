package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a document on its way into an architecture model. */
@Type("LossReport")
@Schema(name = "LossReport")
public record LossReportView(
    @NotNull String format,
    int mapped,
    @NotNull List<@NotNull NoteView> guessed,
    @NotNull List<@NotNull NoteView> dropped,
    @NotNull List<@NotNull NoteView> warnings,
    @NotNull List<@NotNull LossCountView> counts) {

  /** Services of an earlier version did not count. */
  public LossReportView {
    counts = counts == null ? List.of() : List.copyOf(counts);
  }
}

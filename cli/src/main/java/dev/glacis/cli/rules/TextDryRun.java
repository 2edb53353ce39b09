package dev.glacis.cli.rules;

import dev.glacis.cli.document.Answered;
import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.cli.terminal.Paragraph;
import dev.glacis.cli.terminal.Printable;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.engine.delta.EvaluationDelta;
import dev.glacis.engine.pack.Pack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A dry run for people. */
final class TextDryRun implements DryRunReport {

  private final DraftComparison comparison;
  private final OutputStream out;
  private final Screen screen;
  private boolean begun;

  TextDryRun(DraftComparison comparison, OutputStream out, Screen screen) {
    this.comparison = comparison;
    this.out = out;
    this.screen = screen;
  }

  @Override
  public void write(Answered<EvaluationDelta> answered) throws IOException {
    EvaluationDelta delta = answered.answer();
    StringBuilder text = new StringBuilder(heading()).append('\n');
    text.append(Colour.BOLD.of(Printable.of(answered.document().model().name()), screen));
    text.append(answered.file() == null ? "" : "  " + Printable.of(answered.file())).append('\n');
    text.append(Paragraph.of("", figures(delta), screen));
    text.append(new ChangedThreats(comparison, delta).text(screen));
    print(text.toString());
  }

  @Override
  public void end(DryRunTotals totals) throws IOException {
    print(heading());
    print(
        "\n%s, %d of them with differences: %s.%s%n"
            .formatted(
                Counted.of(totals.models(), "model"),
                totals.differing(),
                counts(
                    totals.newThreats(), totals.resolved(), totals.changed(), totals.unchanged()),
                totals.refused() == 0
                    ? ""
                    : " " + Counted.of(totals.refused(), "document") + " refused."));
  }

  private String heading() {
    StringBuilder heading = new StringBuilder();
    if (!begun) {
      comparison.drafts().forEach(draft -> heading.append(heading(draft)).append('\n'));
      begun = true;
    }
    return heading.toString();
  }

  private String heading(Pack draft) {
    return Colour.BOLD.of("Draft of " + draft.id() + " " + draft.version(), screen)
        + comparison
            .shipped(draft)
            .map(shipped -> " in place of the shipped version " + shipped.version())
            .orElse(" beside the packs that ship");
  }

  private static String figures(EvaluationDelta delta) {
    int before = delta.before().risk().current();
    int after = delta.after().risk().current();
    return (delta.isEmpty()
            ? "No difference: " + Counted.of(delta.unchanged(), "threat")
            : counts(
                delta.newThreats().size(),
                delta.resolved().size(),
                delta.changed().size(),
                delta.unchanged()))
        + (before == after ? ". Risk stays " + after : ". Risk " + before + " becomes " + after)
        + ".";
  }

  private static String counts(int newThreats, int resolved, int changed, int unchanged) {
    return Counted.of(newThreats, "new threat")
        + ", %d resolved, %d changed, %d unchanged".formatted(resolved, changed, unchanged);
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}

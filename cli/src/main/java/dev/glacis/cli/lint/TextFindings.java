package dev.glacis.cli.lint;

import dev.glacis.cli.document.Answered;
import dev.glacis.cli.document.Documents.Answers;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.cli.terminal.Printable;
import dev.glacis.exchange.lint.LintFinding;
import dev.glacis.exchange.lint.LintReport;
import dev.glacis.exchange.lint.LintSeverity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One finding per line, as compilers write it, and how many there were. */
final class TextFindings implements Answers<LintReport> {

  private final OutputStream out;

  TextFindings(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Answered<LintReport> linted) throws IOException {
    String file = linted.file() == null ? "standard input" : linted.file();
    StringBuilder text = new StringBuilder();
    linted.answer().findings().forEach(one -> text.append(line(file, one)).append('\n'));
    text.append(Printable.of(file)).append(": ").append(counts(linted.answer())).append('\n');
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String line(String file, LintFinding finding) {
    String place = finding.line() == 0 ? "" : ":" + finding.line() + ":" + finding.column();
    String name = finding.element() == null ? "" : finding.element().name() + ": ";
    String suggestion =
        finding.suggestion() == null ? "" : " Perhaps " + finding.suggestion() + "?";
    return Printable.of(
        "%s%s: %s: %s: %s%s%s"
            .formatted(
                file,
                place,
                finding.severity().label(),
                finding.code(),
                name,
                finding.message(),
                suggestion));
  }

  private static String counts(LintReport report) {
    String counts =
        Counted.of((int) report.count(LintSeverity.ERROR), "error")
            + ", "
            + Counted.of((int) report.count(LintSeverity.WARNING), "warning")
            + ", "
            + Counted.of((int) report.count(LintSeverity.NOTE), "note");
    return report.unasked() == 0
        ? counts + "."
        : counts + "; " + report.unasked() + " more facts would settle something.";
  }
}

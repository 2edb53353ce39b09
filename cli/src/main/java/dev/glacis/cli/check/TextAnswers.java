package dev.glacis.cli.check;

import dev.glacis.cli.document.Answered;
import dev.glacis.cli.document.Documents.Answers;
import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.cli.terminal.Paragraph;
import dev.glacis.cli.terminal.Printable;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.exchange.LossReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A report for people per document. */
final class TextAnswers implements Answers<Evaluation> {

  private static final int MOST_QUESTIONS = 3;
  private static final int MOST_REMARKS = 5;

  private final OutputStream out;
  private final Screen screen;
  private boolean begun;

  TextAnswers(OutputStream out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  @Override
  public void write(Answered<Evaluation> checked) throws IOException {
    Evaluation evaluation = checked.answer();
    StringBuilder text = new StringBuilder(begun ? "\n" : "");
    begun = true;
    text.append(head(checked));
    text.append(Paragraph.of("", figures(evaluation), screen));
    text.append(ReportedThreats.of(evaluation).text(screen));
    text.append(questions(evaluation.questions()));
    text.append(remarks(checked.document().lossReport()));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String head(Answered<Evaluation> checked) {
    String name = Printable.of(checked.document().model().name());
    String file = checked.file() == null ? "" : "  " + Printable.of(checked.file());
    return Colour.BOLD.of(name, screen) + file + "\n";
  }

  private static String figures(Evaluation evaluation) {
    Evaluated evaluated = evaluation.evaluated();
    if (evaluated.nothing()) {
      return "Nothing was evaluated: the document has no element that a rule is about.";
    }
    Counts counts = evaluation.counts();
    String possible =
        switch (counts.possible()) {
          case 0 -> "";
          case 1 -> " 1 more is possible.";
          default -> " " + counts.possible() + " more are possible.";
        };
    return Counted.of(evaluated.components(), "component")
        + " and "
        + Counted.of(evaluated.dataflows(), "data flow")
        + ": "
        + Counted.of(counts.reported(), "threat")
        + (counts.reported() == 0 ? "." : severities(evaluation))
        + possible;
  }

  private static String severities(Evaluation evaluation) {
    Counts counts = evaluation.counts();
    return ", %d critical, %d high, %d medium, %d low. Risk %d of 100, %d without countermeasures."
        .formatted(
            counts.critical(),
            counts.high(),
            counts.medium(),
            counts.low(),
            evaluation.risk().current(),
            evaluation.risk().inherent());
  }

  private String questions(List<Question> questions) {
    if (questions.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nAnswers that would settle most\n");
    for (Question question : first(questions, MOST_QUESTIONS)) {
      text.append(Paragraph.of("  - ", question.text(), screen));
      text.append(Paragraph.of("    ", consequence(question), screen));
    }
    return text.append(more(questions.size() - MOST_QUESTIONS)).toString();
  }

  /** Where the answer belongs, and what it is good for. */
  private static String consequence(Question question) {
    return question.attribute()
        + " of "
        + question.element().id()
        + ": "
        + (question.settles() == 0
            ? "can change " + Counted.of(question.changes(), "threat") + "."
            : "settles %s with a risk of %d together."
                .formatted(Counted.of(question.settles(), "threat"), question.riskAtStake()));
  }

  private String remarks(LossReport report) {
    List<LossReport.Note> notes =
        Stream.concat(report.guessed().stream(), report.warnings().stream()).toList();
    if (notes.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nRemarks on the document\n");
    for (LossReport.Note note : first(notes, MOST_REMARKS)) {
      String line = note.line() == 0 ? "" : "line " + note.line() + ": ";
      text.append(Paragraph.of("  - ", line + note.message(), screen));
    }
    return text.append(more(notes.size() - MOST_REMARKS)).toString();
  }

  private static <T> List<T> first(List<T> items, int most) {
    return items.subList(0, Math.min(most, items.size()));
  }

  private static String more(int left) {
    return left > 0 ? "    and " + left + " more\n" : "";
  }
}

package dev.glacis.cli.check;

import dev.glacis.cli.check.CheckOutcome.Checked;
import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Paragraph;
import dev.glacis.cli.terminal.Printable;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.cli.terminal.TextTable;
import dev.glacis.cli.terminal.TextTable.Column;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.exchange.LossReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for people per document. */
final class TextAnswers implements Answers {

  private static final int MOST_QUESTIONS = 5;
  private static final int MOST_REMARKS = 5;

  private final OutputStream out;
  private final Screen screen;
  private boolean begun;

  TextAnswers(OutputStream out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  @Override
  public void write(Checked checked) throws IOException {
    StringBuilder text = new StringBuilder(begun ? "\n" : "");
    begun = true;
    text.append(head(checked));
    text.append(Paragraph.of("", figures(checked.evaluation()), screen));
    if (checked.evaluation().counts().reported() > 0) {
      text.append('\n').append(threats(checked.evaluation().reported()));
    }
    text.append(questions(checked.evaluation().questions()));
    text.append(remarks(checked.document().lossReport()));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String head(Checked checked) {
    String name = Printable.of(checked.document().model().name());
    String file = checked.file() == null ? "" : "  " + Printable.of(checked.file());
    return Colour.BOLD.of(name, screen) + file + "\n";
  }

  private static String figures(Evaluation evaluation) {
    Evaluated evaluated = evaluation.evaluated();
    if (evaluated.checks() == 0) {
      return "Nothing was evaluated: the document has no element that a rule is about.";
    }
    Counts counts = evaluation.counts();
    String possible = counts.possible() == 0 ? "" : " " + counts.possible() + " more are possible.";
    return counted(evaluated.components(), "component")
        + " and "
        + counted(evaluated.dataflows(), "data flow")
        + ": "
        + counted(counts.reported(), "threat")
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

  private String threats(List<Threat> threats) {
    TextTable table =
        new TextTable(
            screen,
            Column.words("SEVERITY"),
            Column.number("RISK"),
            Column.words("CERTAINTY"),
            Column.words("MITIGATED"),
            Column.shrinking("THREAT", 12),
            Column.shrinking("ELEMENT", 8),
            Column.words("ID"));
    for (Threat threat : threats) {
      table.add(
          colour(threat.severity()),
          Spelling.of(threat.severity()),
          Integer.toString(threat.risk().current()),
          Spelling.of(threat.certainty()),
          mark(threat.mitigation()),
          threat.title(),
          threat.elements().stream().map(TextAnswers::name).collect(Collectors.joining(", ")),
          threat.definition().id());
    }
    return table.text();
  }

  private static String mark(Mitigation mitigation) {
    return switch (mitigation) {
      case OPEN -> "";
      case PARTLY_MITIGATED -> "partly";
      case MITIGATED -> "yes";
    };
  }

  private static Colour colour(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Colour.BRIGHT_RED;
      case HIGH -> Colour.RED;
      case MEDIUM -> Colour.YELLOW;
      case LOW -> Colour.CYAN;
    };
  }

  private String questions(List<Question> questions) {
    if (questions.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nQuestions, by the risk that the answer settles\n");
    for (Question question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
      text.append(
          Paragraph.of(
              "%6d  ".formatted(question.riskAtStake()),
              question.text() + " " + place(question),
              screen));
    }
    int more = questions.size() - MOST_QUESTIONS;
    return more > 0
        ? text.append("        and ").append(more).append(" more\n").toString()
        : text.toString();
  }

  /** Where the answer belongs: attribute and element. */
  private static String place(Question question) {
    return "(" + question.attribute() + " of " + question.element().id() + ")";
  }

  private String remarks(LossReport report) {
    List<LossReport.Note> notes =
        Stream.concat(report.guessed().stream(), report.warnings().stream()).toList();
    if (notes.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nRemarks on the document\n");
    for (LossReport.Note note : notes.subList(0, Math.min(MOST_REMARKS, notes.size()))) {
      String line = note.line() == 0 ? "" : "line " + note.line() + ": ";
      text.append(Paragraph.of("        ", line + note.message(), screen));
    }
    if (notes.size() > MOST_REMARKS) {
      text.append("        and ").append(notes.size() - MOST_REMARKS).append(" more\n");
    }
    return text.toString();
  }

  private static String name(ElementRef element) {
    return element.name() == null ? element.id() : element.name();
  }

  private static String counted(int number, String noun) {
    return (number == 0 ? "no" : number) + " " + noun + (number == 1 ? "" : "s");
  }
}

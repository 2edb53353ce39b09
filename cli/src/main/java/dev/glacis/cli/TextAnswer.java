package dev.glacis.cli;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.Threat;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** An answer for people: counts, a line per threat, and the questions that matter most. */
final class TextAnswer {

  private static final int QUESTIONS = 5;

  private TextAnswer() {}

  static void print(DocumentCheck.Checked checked, PrintStream out) {
    Evaluation evaluation = checked.evaluation();
    Counts counts = evaluation.counts();
    out.printf(
        Locale.ROOT,
        "%s: %d critical, %d high, %d medium, %d low; risk %d%n",
        checked.system(),
        counts.critical(),
        counts.high(),
        counts.medium(),
        counts.low(),
        evaluation.risk().current());
    evaluation.reported().forEach(threat -> print(threat, out));
    List<Question> questions = evaluation.questions();
    if (!questions.isEmpty()) {
      out.println("Answers that would settle most:");
      questions.stream().limit(QUESTIONS).forEach(one -> out.println("  " + one.text()));
    }
    out.println();
  }

  private static void print(Threat threat, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "  %3d %-8s %-11s %s: %s%s%n",
        threat.risk().current(),
        threat.severity().name().toLowerCase(Locale.ROOT),
        threat.definition().id(),
        threat.elements().getFirst().name(),
        threat.title(),
        remark(threat));
  }

  private static String remark(Threat threat) {
    String assumed = threat.certainty() == Certainty.ASSUMED ? " (assumed)" : "";
    return assumed
        + switch (threat.mitigation()) {
          case OPEN -> "";
          case PARTLY_MITIGATED -> " (partly mitigated)";
          case MITIGATED -> " (mitigated)";
        };
  }
}

package dev.glacis.exchange.lint;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Question;
import java.util.List;

/** Facts that nobody stated and that rules would need: the questions that would settle most. */
final class QuestionLint {

  private static final int MOST = 20;

  private final LintSubject subject;
  private final ThreatEngine engine;

  QuestionLint(LintSubject subject, ThreatEngine engine) {
    this.subject = subject;
    this.engine = engine;
  }

  /** Returns how many more there are than findings. */
  int check() {
    List<Question> questions =
        engine.evaluate(subject.graph(), CountermeasureStates.none()).questions().stream()
            .filter(question -> !question.control())
            .toList();
    questions.stream().limit(MOST).forEach(this::ask);
    return Math.max(0, questions.size() - MOST);
  }

  private void ask(Question question) {
    String settles = question.settles() == 1 ? "1 threat" : question.settles() + " threats";
    subject.add(
        LintCode.MISSING_FACT,
        question.element(),
        question.attribute()
            + " is not stated and would settle "
            + settles
            + ": "
            + question.text());
  }
}

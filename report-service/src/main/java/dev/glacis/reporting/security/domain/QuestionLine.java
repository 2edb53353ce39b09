package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.Question;

/** An open question, with what hangs on it. */
public record QuestionLine(Question question) {

  public String element() {
    return Wording.name(question.element());
  }

  public int threats() {
    return question.changes();
  }

  public String about() {
    return question.control() ? "control" : "fact";
  }
}

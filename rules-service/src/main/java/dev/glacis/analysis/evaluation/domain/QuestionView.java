package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Question;
import java.util.List;

/**
 * An unknown fact or control whose answer would settle something.
 *
 * @param threats fingerprints of the threats that name it
 * @param riskAtStake sum of their current risk
 */
public record QuestionView(
    ElementView element,
    String attribute,
    boolean control,
    String text,
    List<String> threats,
    int riskAtStake) {

  static QuestionView of(Question question) {
    return new QuestionView(
        ElementView.of(question.element()),
        question.attribute(),
        question.control(),
        question.text(),
        question.threats(),
        question.riskAtStake());
  }
}

package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Question;
import java.util.List;

/**
 * An unknown fact or control whose answer would settle something.
 *
 * @param threats fingerprints of threats that the answer can change or add; the first {@value
 *     Question#NAMED}
 * @param changes how many threats the answer can change or add, named or not
 * @param riskAtStake sum of the current risk of those that it would settle
 */
public record QuestionView(
    ElementView element,
    String attribute,
    boolean control,
    String text,
    List<String> threats,
    int changes,
    int riskAtStake) {

  static QuestionView of(Question question) {
    return new QuestionView(
        ElementView.of(question.element()),
        question.attribute(),
        question.control(),
        question.text(),
        question.threats(),
        question.changes(),
        question.riskAtStake());
  }
}

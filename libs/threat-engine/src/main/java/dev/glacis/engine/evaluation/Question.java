package dev.glacis.engine.evaluation;

import java.util.List;

/**
 * An unknown fact or control whose answer would settle something.
 *
 * @param control true for a control, false for a fact
 * @param text one plain sentence to ask a person
 * @param threats fingerprints of threats that the answer can change or add, in order; the first
 *     {@value #NAMED} unless the engine was told to name more. One that is not there yet can come
 *     of an answer that contradicts what the drawing tells
 * @param changes how many threats the answer can change or add, named or not
 * @param settles how many of them assume the fact, or could be mitigated by the control
 * @param riskAtStake sum of the current risk of these
 */
public record Question(
    ElementRef element,
    String attribute,
    boolean control,
    String text,
    List<String> threats,
    int changes,
    int settles,
    int riskAtStake) {

  /**
   * As many threats are named as a person reads: in a large system one fact can change thousands,
   * and all names of all questions would be more than the rest of an evaluation together.
   */
  public static final int NAMED = 100;

  public Question {
    threats = List.copyOf(threats);
  }
}

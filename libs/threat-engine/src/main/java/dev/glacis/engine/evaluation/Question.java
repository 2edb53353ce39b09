package dev.glacis.engine.evaluation;

import java.util.List;

/**
 * An unknown fact or control whose answer would settle something.
 *
 * @param control true for a control, false for a fact
 * @param text one plain sentence to ask a person
 * @param threats fingerprints of every threat that the answer can change
 * @param settles how many of these assume the fact, or could be mitigated by the control
 * @param riskAtStake sum of the current risk of these
 */
public record Question(
    ElementRef element,
    String attribute,
    boolean control,
    String text,
    List<String> threats,
    int settles,
    int riskAtStake) {

  public Question {
    threats = List.copyOf(threats);
  }
}

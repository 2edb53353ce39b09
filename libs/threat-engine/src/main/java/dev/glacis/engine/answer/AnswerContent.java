package dev.glacis.engine.answer;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What an answer says beside what every answer says.
 *
 * @param explanations whether each threat says why it is there and why it is rated so
 * @param possible whether possible threats are listed after the reported ones
 * @param countermeasures whether the instances of countermeasures are listed
 * @param subject what the answer is about; null leaves it out
 * @param remarks on the document; null leaves them out
 * @param ids gives the id of a threat for its fingerprint; null leaves the ids out. Safe to share
 *     between threads where an answer is written {@link EvaluationWriter#besideExplaining() beside
 *     explaining}
 * @param places where elements stand in the document; safe to share as well
 */
public record AnswerContent(
    boolean explanations,
    boolean possible,
    boolean countermeasures,
    AnswerSubject subject,
    List<AnswerRemark> remarks,
    UnaryOperator<String> ids,
    SourcePlaces places) {

  public AnswerContent {
    remarks = remarks == null ? null : List.copyOf(remarks);
    Objects.requireNonNull(places, "places");
  }

  /** Reported threats with explanations, without subject, remarks, ids and places. */
  public static AnswerContent standard() {
    return new AnswerContent(true, false, false, null, null, null, SourcePlaces.none());
  }

  public AnswerContent withoutExplanations() {
    return new AnswerContent(false, possible, countermeasures, subject, remarks, ids, places);
  }

  public AnswerContent withPossible() {
    return new AnswerContent(explanations, true, countermeasures, subject, remarks, ids, places);
  }

  public AnswerContent withCountermeasures() {
    return new AnswerContent(explanations, possible, true, subject, remarks, ids, places);
  }

  public AnswerContent about(AnswerSubject given) {
    return new AnswerContent(explanations, possible, countermeasures, given, remarks, ids, places);
  }

  public AnswerContent withRemarks(List<AnswerRemark> given) {
    return new AnswerContent(explanations, possible, countermeasures, subject, given, ids, places);
  }

  public AnswerContent withIds(UnaryOperator<String> given) {
    return new AnswerContent(
        explanations, possible, countermeasures, subject, remarks, given, places);
  }

  public AnswerContent withPlaces(SourcePlaces known) {
    return new AnswerContent(explanations, possible, countermeasures, subject, remarks, ids, known);
  }
}

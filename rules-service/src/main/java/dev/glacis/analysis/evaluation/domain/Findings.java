package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.Spelling;
import java.util.List;

/**
 * What an evaluation found, as readers see it.
 *
 * @param threats in the engine's order: reported ones by current risk, then possible ones
 * @param overview what is said about all of them together
 */
public record Findings(
    Outcome.Completed overview,
    List<ThreatView> threats,
    List<CountermeasureView> countermeasures,
    List<QuestionView> questions) {

  public Findings {
    threats = List.copyOf(threats);
    countermeasures = List.copyOf(countermeasures);
    questions = List.copyOf(questions);
  }

  public static Findings of(Evaluation evaluation, ThreatIds ids, SourcePlaces places) {
    return new Findings(
        overview(evaluation, ids),
        evaluation.threats().stream().map(threat -> ThreatView.of(threat, ids, places)).toList(),
        evaluation.countermeasures().stream().map(CountermeasureView::of).toList(),
        evaluation.questions().stream().map(QuestionView::of).toList());
  }

  /** Threats that count: all but the possible ones. */
  public List<ThreatView> reported() {
    String possible = Spelling.of(Certainty.POSSIBLE);
    return threats.stream().filter(threat -> !threat.certainty().equals(possible)).toList();
  }

  private static Outcome.Completed overview(Evaluation evaluation, ThreatIds ids) {
    return new Outcome.Completed(
        evaluation.packs(),
        evaluation.evaluated(),
        Counts.of(evaluation.threats()),
        evaluation.risk(),
        top(evaluation.reported(), ids));
  }

  private static TopThreat top(List<Threat> reported, ThreatIds ids) {
    return reported.stream()
        .findFirst()
        .map(
            first ->
                new TopThreat(ids.of(first.fingerprint()), first.title(), first.risk().current()))
        .orElse(null);
  }
}

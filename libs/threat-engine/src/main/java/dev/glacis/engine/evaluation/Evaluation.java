package dev.glacis.engine.evaluation;

import java.util.List;

/**
 * Result of rule packs on one architecture model. Deterministic: the same model and packs give an
 * equal value, whatever the order of the elements in the source.
 *
 * @param threats confirmed and assumed, then possible; within these by current risk (highest
 *     first), then fingerprint
 * @param countermeasures one instance per countermeasure and place, by id
 * @param questions unknown facts and controls, the one that would settle most first
 */
public record Evaluation(
    List<PackRef> packs,
    List<Threat> threats,
    List<CountermeasureInstance> countermeasures,
    List<Question> questions,
    Evaluated evaluated,
    RiskScore risk) {

  public Evaluation {
    packs = List.copyOf(packs);
    threats = List.copyOf(threats);
    countermeasures = List.copyOf(countermeasures);
    questions = List.copyOf(questions);
  }

  /** Threats that count in lists, figures and gates: all but the possible ones. */
  public List<Threat> reported() {
    return threats.stream().filter(threat -> threat.certainty() != Certainty.POSSIBLE).toList();
  }
}

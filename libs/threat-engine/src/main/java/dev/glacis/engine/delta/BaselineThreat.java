package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Threat;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A reported threat as far as a later evaluation is compared with it.
 *
 * @param grounds what of the model it rests on: the matched facts by element and attribute, and
 *     what {@code exposure} and {@code impact} were read from; values as text
 */
public record BaselineThreat(
    String fingerprint,
    DefinitionRef definition,
    String title,
    Certainty certainty,
    Severity severity,
    RiskScore risk,
    Mitigation mitigation,
    SortedMap<String, String> grounds,
    List<BaselineCountermeasure> countermeasures) {

  public BaselineThreat {
    grounds = Collections.unmodifiableSortedMap(new TreeMap<>(grounds));
    countermeasures = List.copyOf(countermeasures);
  }

  static BaselineThreat of(Threat threat) {
    return new BaselineThreat(
        threat.fingerprint(),
        threat.definition(),
        threat.title(),
        threat.certainty(),
        threat.severity(),
        threat.risk(),
        threat.mitigation(),
        Grounds.of(threat.explanation()),
        threat.countermeasures().stream().map(BaselineCountermeasure::of).toList());
  }
}

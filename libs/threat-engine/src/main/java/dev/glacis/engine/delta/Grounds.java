package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Explanation;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.model.ElementKind;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What of the model a threat rests on, taken from its explanation. */
final class Grounds {

  /** Factors whose reasons tell of the model; the others tell of the definition. */
  private static final Set<String> FACTORS_OF_THE_MODEL = Set.of("exposure", "impact");

  private Grounds() {}

  static SortedMap<String, String> of(Explanation explanation) {
    SortedMap<String, String> grounds = new TreeMap<>();
    for (MatchedFact fact : explanation.facts()) {
      grounds.merge(
          place(fact.element()) + "/" + fact.attribute(),
          fact.origin() == FactOrigin.ASSUMED ? "assumed: " + fact.value() : fact.value(),
          (first, second) -> first.equals(second) ? first : first + ", " + second);
    }
    for (RiskFactor factor : explanation.factors()) {
      if (FACTORS_OF_THE_MODEL.contains(factor.name())) {
        grounds.put(factor.name(), factor.because());
      }
    }
    return grounds;
  }

  /**
   * Whether something that both rest on differs. What a definition says of impact is left out: it
   * differs with the definition.
   */
  static boolean contradict(Map<String, String> before, Map<String, String> after) {
    return before.entrySet().stream()
        .filter(ground -> !ground.getKey().equals("impact"))
        .anyMatch(
            ground ->
                !after.getOrDefault(ground.getKey(), ground.getValue()).equals(ground.getValue()));
  }

  private static String place(ElementRef element) {
    String kind = element.kind().label();
    return element.kind() == ElementKind.SYSTEM ? kind : kind + ":" + element.id();
  }
}

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

  private static final String ASSUMED = "assumed: ";

  private Grounds() {}

  static SortedMap<String, String> of(Explanation explanation) {
    SortedMap<String, String> grounds = new TreeMap<>();
    for (MatchedFact fact : explanation.facts()) {
      grounds.put(
          place(fact.element()) + "/" + fact.attribute(),
          fact.origin() == FactOrigin.ASSUMED ? ASSUMED + fact.value() : fact.value());
    }
    for (RiskFactor factor : explanation.factors()) {
      if (FACTORS_OF_THE_MODEL.contains(factor.name())) {
        grounds.put(factor.name(), factor.because());
      }
    }
    return grounds;
  }

  /**
   * Whether the model must be another one, although the rule is: something that both rest on
   * differs. What the definition says of impact and which values it assumes differ with the rule.
   */
  static boolean contradict(Map<String, String> before, Map<String, String> after) {
    return before.keySet().stream()
        .filter(key -> !key.equals("impact") && after.containsKey(key))
        .anyMatch(key -> contradict(before.get(key), after.get(key)));
  }

  private static boolean contradict(String before, String after) {
    return !before.equals(after) && !(before.startsWith(ASSUMED) && after.startsWith(ASSUMED));
  }

  private static String place(ElementRef element) {
    String kind = element.kind().label();
    return element.kind() == ElementKind.SYSTEM ? kind : kind + ":" + element.id();
  }
}

package dev.glacis.compiler;

import dev.glacis.engine.evaluation.Assumption;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Collections;
import java.util.stream.Collectors;

/** Words why a definition fired or stayed silent. */
final class ExampleReasons {

  private ExampleReasons() {}

  static String whyItFires(Threat threat) {
    String facts =
        threat.explanation().facts().stream()
            .filter(fact -> fact.origin() != FactOrigin.ASSUMED)
            .map(ExampleReasons::fact)
            .collect(Collectors.joining(", "));
    String assumed =
        threat.assumptions().stream()
            .map(ExampleReasons::assumption)
            .collect(Collectors.joining(", "));
    return threat.explanation().alternative()
        + " holds"
        + (facts.isEmpty() ? "" : ": " + facts)
        + (assumed.isEmpty() ? "" : "; not stated, taken as unfavourable: " + assumed);
  }

  static String whatIsUnknown(Threat possible) {
    return "it would rest on "
        + possible.assumptions().size()
        + " facts that the model does not state: "
        + possible.assumptions().stream()
            .map(ExampleReasons::assumption)
            .collect(Collectors.joining(", "));
  }

  static String whatDoesNotHold(
      ThreatDefinition definition, RuleExample example, Vocabulary vocabulary) {
    if (!concerned(definition, example, vocabulary)) {
      return "the system has no component of type " + String.join(" or ", definition.systemsWith());
    }
    SilentParts parts = new SilentParts(vocabulary, definition, example);
    return definition.scope() == Scope.REACH
        ? "no source reaches a target"
        : definition.when().stream().map(parts::of).collect(Collectors.joining("; "));
  }

  private static boolean concerned(
      ThreatDefinition definition, RuleExample example, Vocabulary vocabulary) {
    return definition.systemsWith().isEmpty()
        || example.model().components().stream()
            .filter(component -> component.type() != null)
            .anyMatch(
                component ->
                    !Collections.disjoint(
                        vocabulary.lineage(component.type()), definition.systemsWith()));
  }

  private static String fact(MatchedFact fact) {
    return fact.attribute() + " of " + fact.element().id() + " is " + fact.value();
  }

  private static String assumption(Assumption assumption) {
    return assumption.attribute()
        + " of "
        + assumption.element().id()
        + " is "
        + assumption.assumed();
  }
}

package dev.glacis.compiler.differential;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Cost;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureText;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Owner;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.RiskInputs;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.ThreatText;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A pack with threats that are everywhere, each with one countermeasure that takes all of it away,
 * so that the engine tells where it is.
 */
final class OneCountermeasurePerCondition {

  private static final String PACK = "checked";
  private static final String VERSION = "1.0.0";

  private OneCountermeasurePerCondition() {}

  static PackSet of(Vocabulary vocabulary, List<CheckedCondition> conditions) {
    List<ThreatDefinition> threats = new ArrayList<>();
    List<CountermeasureDefinition> countermeasures = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      CheckedCondition condition = conditions.get(i);
      String id = "CM-%05d".formatted(i);
      countermeasures.add(countermeasure(id, condition));
      threats.add(threat("T-%05d".formatted(i), OneThreatPerCondition.scope(condition.on()), id));
      if (condition.on() == ElementKind.COMPONENT) {
        threats.add(threat("T-%05d-FLOW".formatted(i), Scope.DATA_FLOW, id));
      }
    }
    Pack pack =
        new Pack(
            PACK,
            VERSION,
            "One countermeasure per condition",
            "none",
            "",
            List.of(),
            new TreeMap<>(),
            Vocabulary.none(),
            threats,
            countermeasures);
    return new PackSet(vocabulary, List.of(PackWriter.withDigest(pack)));
  }

  /** Place of the condition that became the countermeasure of a threat. */
  static int place(String threat) {
    return Integer.parseInt(threat.substring(2, 7));
  }

  private static CountermeasureDefinition countermeasure(String id, CheckedCondition condition) {
    return new CountermeasureDefinition(
        id,
        VERSION,
        PACK,
        condition.name(),
        new CountermeasureText("", "", ""),
        condition.on(),
        condition.compiled(),
        Cost.LOW,
        List.of(),
        Owner.SECURITY,
        List.of());
  }

  private static ThreatDefinition threat(String id, Scope scope, String countermeasure) {
    return new ThreatDefinition(
        id,
        VERSION,
        PACK,
        id,
        id,
        List.of(),
        new ThreatText("", "", "", ""),
        scope,
        List.of(),
        List.of(new Alternative("always", "true", new Condition.Constant(true))),
        null,
        Set.of(),
        List.of(),
        List.of(),
        new RiskInputs(Capability.NONE, Set.of(SecurityProperty.INTEGRITY), Impact.SEVERE),
        List.of(new CountermeasureUse(countermeasure, 1, 0, "")));
  }
}

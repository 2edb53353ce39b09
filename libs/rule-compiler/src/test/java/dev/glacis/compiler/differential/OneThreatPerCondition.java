package dev.glacis.compiler.differential;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.Reach;
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
 * A pack in which each condition is a threat of its own, so that the engine tells where it holds.
 */
final class OneThreatPerCondition {

  private OneThreatPerCondition() {}

  static PackSet of(Vocabulary vocabulary, List<CheckedCondition> conditions) {
    List<ThreatDefinition> threats = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      CheckedCondition condition = conditions.get(i);
      Alternative holds = new Alternative("holds", condition.text(), condition.compiled());
      threats.add(threat(id(i), condition.name(), scope(condition.on()), List.of(holds), null));
    }
    return packs(vocabulary, threats);
  }

  /** The same of threats of scope reach. */
  static PackSet ofReaches(Vocabulary vocabulary, List<CheckedReach> reaches) {
    List<ThreatDefinition> threats = new ArrayList<>();
    for (CheckedReach reach : reaches) {
      String id = id(threats.size());
      threats.add(threat(id, reach.name(), Scope.REACH, List.of(), reach.compiled()));
    }
    return packs(vocabulary, threats);
  }

  private static PackSet packs(Vocabulary vocabulary, List<ThreatDefinition> threats) {
    Pack pack =
        new Pack(
            "checked",
            "1.0.0",
            "One threat per condition",
            "none",
            "",
            List.of(),
            new TreeMap<>(),
            Vocabulary.none(),
            threats,
            List.of());
    return new PackSet(vocabulary, List.of(PackWriter.withDigest(pack)));
  }

  /** Ids whose order is that of the conditions. */
  private static String id(int condition) {
    return "T-%05d".formatted(condition);
  }

  /** Place of the condition that became a threat. */
  static int place(String id) {
    return Integer.parseInt(id.substring(2));
  }

  private static ThreatDefinition threat(
      String id, String name, Scope scope, List<Alternative> when, Reach reach) {
    return new ThreatDefinition(
        id,
        "1.0.0",
        "checked",
        name,
        name,
        List.of(),
        new ThreatText("", "", "", ""),
        scope,
        List.of(),
        when,
        reach,
        Set.of(),
        List.of(),
        List.of(),
        new RiskInputs(Capability.LOW, Set.of(SecurityProperty.INTEGRITY), Impact.LOW),
        List.of());
  }

  static Scope scope(ElementKind kind) {
    return switch (kind) {
      case SYSTEM -> Scope.SYSTEM;
      case TRUST_ZONE -> Scope.TRUST_ZONE;
      case COMPONENT -> Scope.COMPONENT;
      case DATA_FLOW -> Scope.DATA_FLOW;
      case ASSET -> Scope.ASSET;
    };
  }
}

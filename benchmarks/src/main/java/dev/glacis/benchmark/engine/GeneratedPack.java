package dev.glacis.benchmark.engine;

import dev.glacis.benchmark.rule.GeneratedRule;
import dev.glacis.benchmark.rule.TypeSelector;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.RiskInputs;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.ThreatText;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Generated rules as a rule pack. */
public final class GeneratedPack {

  private static final String ID = "generated";
  private static final String VERSION = "1.0.0";

  private GeneratedPack() {}

  /** One definition per rule, in the same order. */
  public static PackSet of(Vocabulary vocabulary, List<GeneratedRule> rules) {
    Pack pack =
        new Pack(
            ID,
            VERSION,
            "Generated rules",
            "Apache-2.0",
            "",
            List.of(),
            new TreeMap<>(),
            Vocabulary.none(),
            rules.stream().map(GeneratedPack::definition).toList(),
            List.of());
    return new PackSet(vocabulary, List.of(PackWriter.withDigest(pack)));
  }

  private static ThreatDefinition definition(GeneratedRule rule) {
    boolean component = rule.scope() == ElementKind.COMPONENT;
    return new ThreatDefinition(
        rule.id(),
        VERSION,
        ID,
        rule.id(),
        "Generated.",
        List.of(),
        new ThreatText("", "", "", ""),
        component ? Scope.COMPONENT : Scope.DATA_FLOW,
        component && rule.selector() != null ? List.of(rule.selector().type()) : List.of(),
        List.of(new Alternative("holds", "generated", condition(rule))),
        null,
        Set.of(Stride.TAMPERING),
        List.of(),
        List.of(),
        new RiskInputs(Capability.LOW, Set.of(SecurityProperty.INTEGRITY), Impact.HIGH),
        List.of());
  }

  private static Condition condition(GeneratedRule rule) {
    if (rule.scope() == ElementKind.COMPONENT) {
      return ClauseConditions.of(rule.clause(), ValueType.COMPONENT);
    }
    Condition condition = ClauseConditions.of(rule.clause(), ValueType.FLOW);
    TypeSelector selector = rule.selector();
    return selector == null
        ? condition
        : new Condition.And(
            List.of(ClauseConditions.ofType(selector.end(), selector.type()), condition));
  }
}

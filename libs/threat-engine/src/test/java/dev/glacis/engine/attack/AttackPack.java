package dev.glacis.engine.attack;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.Cost;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Owner;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.RiskInputs;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A pack for tests: a threat holds on the elements that it is told by name. */
final class AttackPack {

  private final List<ThreatDefinition> threats = new ArrayList<>();
  private final List<CountermeasureDefinition> countermeasures = new ArrayList<>();

  static AttackPack pack() {
    return new AttackPack();
  }

  /** A threat that needs low capability and hurts everything much, on elements of these names. */
  AttackPack threat(String id, Scope scope, Set<Stride> stride, String... names) {
    return threat(id, scope, stride, Capability.LOW, named(scope, names));
  }

  AttackPack threat(
      String id, Scope scope, Set<Stride> stride, Capability capability, Condition condition) {
    threats.add(
        new ThreatDefinition(
            id,
            "1.0.0",
            "attack",
            "Title of " + id,
            "Summary",
            List.of(),
            null,
            scope,
            List.of(),
            List.of(new Alternative("named", "named", condition)),
            null,
            stride,
            List.of(),
            List.of(),
            new RiskInputs(capability, EnumSet.allOf(SecurityProperty.class), Impact.SEVERE),
            List.of()));
    return this;
  }

  /** Adds a countermeasure to the threat that was added last; no model can show it. */
  AttackPack against(String id, ElementKind place, Cost cost, double effect) {
    return against(id, place, cost, effect, null);
  }

  AttackPack against(
      String id, ElementKind place, Cost cost, double effect, Condition presentWhen) {
    if (countermeasures.stream().noneMatch(known -> known.id().equals(id))) {
      countermeasures.add(
          new CountermeasureDefinition(
              id,
              "1.0.0",
              "attack",
              "Title of " + id,
              null,
              place,
              presentWhen,
              cost,
              List.of(),
              Owner.PLATFORM,
              List.of()));
    }
    ThreatDefinition last = threats.removeLast();
    List<CountermeasureUse> uses = new ArrayList<>(last.countermeasures());
    uses.add(new CountermeasureUse(id, effect, 0, "Because."));
    threats.add(
        new ThreatDefinition(
            last.id(),
            last.version(),
            last.pack(),
            last.title(),
            last.summary(),
            List.of(),
            null,
            last.scope(),
            List.of(),
            last.when(),
            null,
            last.stride(),
            List.of(),
            List.of(),
            last.risk(),
            uses));
    return this;
  }

  PackSet packs() {
    return new PackSet(
        vocabulary(),
        List.of(
            new Pack(
                "attack",
                "1.0.0",
                "Attack",
                "Apache-2.0",
                "digest",
                List.of(),
                new TreeMap<>(),
                Vocabulary.none(),
                threats,
                countermeasures)));
  }

  AttackAnalysis analyse(ArchitectureModel model, AttackOptions options) {
    PackSet packs = packs();
    ThreatEngine engine = new ThreatEngine(packs);
    ModelGraph graph = ModelGraph.of(model, packs.vocabulary());
    return AttackPaths.find(engine, engine.evaluate(model), graph, options);
  }

  AttackAnalysis analyse(ArchitectureModel model) {
    return analyse(model, AttackOptions.defaults());
  }

  static Condition named(Scope scope, String... names) {
    return switch (scope) {
      case COMPONENT, REACH -> in(ValueType.COMPONENT, DerivedFact.COMPONENT_NAME, names);
      case DATA_FLOW -> in(ValueType.FLOW, DerivedFact.FLOW_NAME, names);
      case ASSET -> in(ValueType.ASSET, DerivedFact.ASSET_NAME, names);
      case TRUST_ZONE -> in(ValueType.ZONE, DerivedFact.ZONE_NAME, names);
      case SYSTEM -> new Condition.Constant(true);
    };
  }

  /** The component takes in this content over a flow, and has one of these names. */
  static Condition takes(String content, String... names) {
    Operand flow = new Operand.Variable(2, ValueType.FLOW);
    Operand carried = new Operand.Attribute(flow, "content", ValueType.TEXTS);
    Condition one = new Condition.In(new Operand.Text(content), carried);
    Condition some =
        new Condition.Quantified(
            Quantifier.EXISTS,
            2,
            new Operand.Derived(new Operand.Variable(0, ValueType.COMPONENT), DerivedFact.INCOMING),
            one);
    return new Condition.And(List.of(named(Scope.COMPONENT, names), some));
  }

  /** Outsiders' content reaches the component, and it has one of these names. */
  static Condition fedByOutsiders(String... names) {
    Operand component = new Operand.Variable(0, ValueType.COMPONENT);
    return new Condition.And(
        List.of(
            named(Scope.COMPONENT, names),
            new Condition.Holds(
                new Operand.Derived(component, DerivedFact.RECEIVES_UNTRUSTED_CONTENT))));
  }

  /** The attribute {@code internetFacing} is true, and it has one of these names. */
  static Condition facingTheInternet(String... names) {
    Operand component = new Operand.Variable(0, ValueType.COMPONENT);
    return new Condition.And(
        List.of(
            named(Scope.COMPONENT, names),
            new Condition.Holds(
                new Operand.Attribute(component, "internetFacing", ValueType.BOOLEAN))));
  }

  /** It has one of these names, and three facts hold that no test states. */
  static Condition restingOnThreeUnknowns(String... names) {
    Operand component = new Operand.Variable(0, ValueType.COMPONENT);
    return new Condition.And(
        List.of(
            named(Scope.COMPONENT, names),
            new Condition.Holds(new Operand.Attribute(component, "first", ValueType.BOOLEAN)),
            new Condition.Holds(new Operand.Attribute(component, "second", ValueType.BOOLEAN)),
            new Condition.Holds(new Operand.Attribute(component, "third", ValueType.BOOLEAN))));
  }

  private static Condition in(ValueType type, DerivedFact name, String... names) {
    Operand element = new Operand.Variable(0, type);
    return new Condition.In(new Operand.Derived(element, name), new Operand.Texts(List.of(names)));
  }

  private static Vocabulary vocabulary() {
    return Vocabulary.of(
        List.of(
            new ComponentType("actor.user", "User", "Actors", List.of()),
            new ComponentType("app.service", "Service", "Applications", List.of())),
        List.of(
            attribute("content", ElementKind.DATA_FLOW, AttributeType.LIST),
            attribute("contentControlledBy", ElementKind.DATA_FLOW, AttributeType.STRING),
            attribute("writableBy", ElementKind.COMPONENT, AttributeType.STRING),
            attribute("internetFacing", ElementKind.COMPONENT, AttributeType.BOOLEAN),
            attribute("first", ElementKind.COMPONENT, AttributeType.BOOLEAN),
            attribute("second", ElementKind.COMPONENT, AttributeType.BOOLEAN),
            attribute("third", ElementKind.COMPONENT, AttributeType.BOOLEAN),
            attribute("sensitivity", ElementKind.ASSET, AttributeType.STRING)));
  }

  private static AttributeDefinition attribute(String name, ElementKind on, AttributeType type) {
    return new AttributeDefinition(
        name, AttributeRole.FACT, Set.of(on), false, type, List.of(), "", null);
  }
}

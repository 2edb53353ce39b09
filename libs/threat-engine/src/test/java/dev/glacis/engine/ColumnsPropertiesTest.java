package dev.glacis.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
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
import dev.glacis.engine.properties.ConditionArbitrary;
import dev.glacis.engine.properties.ModelArbitrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * Columns find what the conditions say that are interpreted element by element: the same elements,
 * with the same certainty, whatever the condition and however little is known.
 */
class ColumnsPropertiesTest {

  private static final Vocabulary VOCABULARY = DemoPacks.PACKS.vocabulary();
  private static final Operand FLOW = new Operand.Variable(2, ValueType.FLOW);

  @Provide
  Arbitrary<ArchitectureModel> models() {
    return new ModelArbitrary(DemoPacks.PACKS).models();
  }

  @Provide
  Arbitrary<Condition> onComponents() {
    return ConditionArbitrary.of(VOCABULARY, ValueType.COMPONENT);
  }

  @Provide
  Arbitrary<Condition> onFlows() {
    return ConditionArbitrary.of(VOCABULARY, ValueType.FLOW);
  }

  @Property(seed = "1101")
  void findOnComponentsWhatTheConditionsSay(
      @ForAll("models") ArchitectureModel model,
      @ForAll @Size(min = 1, max = 4) List<@From("onComponents") Condition> conditions) {
    assertColumnsAgree(model, conditions, Scope.COMPONENT);
  }

  @Property(seed = "1102")
  void findOnFlowsWhatTheConditionsSay(
      @ForAll("models") ArchitectureModel model,
      @ForAll @Size(min = 1, max = 4) List<@From("onFlows") Condition> conditions) {
    assertColumnsAgree(model, conditions, Scope.DATA_FLOW);
  }

  /** Each can hold for all that is known, both together never. */
  @Property(seed = "1103", tries = 200)
  void findNoConditionTogetherWithItsOpposite(
      @ForAll("models") ArchitectureModel model,
      @ForAll @Size(min = 1, max = 4) List<@From("onComponents") Condition> conditions) {
    List<Condition> contradicting = new ArrayList<>();
    for (Condition one : conditions) {
      contradicting.add(new Condition.And(List.of(one, new Condition.Not(one))));
    }
    assertColumnsAgree(model, contradicting, Scope.COMPONENT);
  }

  @Provide
  Arbitrary<Condition> onTwoMembers() {
    return ConditionArbitrary.ofTwoMembers(VOCABULARY);
  }

  /** An attribute of one member has one value: what needs two of them needs two members. */
  @Property(seed = "1104", tries = 300)
  void findMembersThatCannotBeOne(
      @ForAll("models") ArchitectureModel model,
      @ForAll @Size(min = 1, max = 4) List<@From("onTwoMembers") Condition> conditions) {
    assertColumnsAgree(model, conditions, Scope.COMPONENT);
  }

  /** What columns alone see to be impossible must not decide what is around it. */
  @Property(seed = "1105", tries = 150)
  void findWhatIsAroundMembersThatCannotBeOne(
      @ForAll("models") ArchitectureModel model,
      @ForAll("onTwoMembers") Condition members,
      @ForAll @Size(3) List<@From("onComponents") Condition> others) {
    Condition either = new Condition.Or(List.of(new Condition.Not(members), others.get(0)));
    List<Condition> conditions =
        List.of(
            members,
            new Condition.And(List.of(either, others.get(1))),
            new Condition.And(List.of(others.get(2), members)));
    assertColumnsAgree(model, conditions, Scope.COMPONENT);
  }

  /**
   * One asset cannot be personal and secret, which no part of the condition tells for itself: the
   * fewest facts behind what is around are tool calling and the third party, not a third one.
   */
  @Example
  void countFactsAroundMembersThatCannotBeOne() {
    Condition members = new Condition.And(List.of(sensitive("personal"), sensitive("secret")));
    Condition either = new Condition.Or(List.of(new Condition.Not(members), flag("toolCalling")));
    assertColumnsAgree(
        ModelBuilder.model()
            .asset("one", null)
            .storing("store", "data.database", null, List.of("one"))
            .build(),
        List.of(
            members, new Condition.And(List.of(either, flag("toolCalling"), flag("thirdParty")))),
        Scope.COMPONENT);
  }

  /** The second flow is the best one for both, and one of them is left with the first. */
  @Example
  void countFactsOfTheMemberThatIsLeft() {
    Condition open =
        new Condition.And(
            List.of(
                equal("authentication", "none"),
                equal("protocol", "http"),
                new Condition.Holds(new Operand.Attribute(FLOW, "encrypted", ValueType.BOOLEAN))));
    assertColumnsAgree(
        ModelBuilder.model()
            .component("a", "app.service", null)
            .component("b", "app.service", null)
            .flow("f1", "a", "b", "authentication", "none")
            .flow("f2", "a", "b", "encrypted", true, "protocol", "http")
            .build(),
        List.of(new Condition.And(List.of(sends(open), sends(equal("authentication", "token"))))),
        Scope.COMPONENT);
  }

  @Example
  void lookBehindAPlaceWhoseTrustIsKnown() {
    Condition sends =
        new Condition.Holds(
            new Operand.Derived(
                new Operand.Variable(0, ValueType.COMPONENT), DerivedFact.CAN_SEND_OUTWARD));
    assertColumnsAgree(
        ModelBuilder.model()
            .zone("vault", 100, null)
            .zone("office", null, null)
            .component("sender", "app.service", null)
            .component("next", "app.service", ModelBuilder.in("vault"))
            .component("last", "app.service", ModelBuilder.in("office"))
            .flow("f1", "sender", "next")
            .flow("f2", "next", "last")
            .build(),
        List.of(sends, new Condition.Not(sends)),
        Scope.COMPONENT);
  }

  private static Condition equal(String attribute, String value) {
    return new Condition.Compare(
        Comparison.EQUAL,
        new Operand.Attribute(FLOW, attribute, ValueType.TEXT),
        new Operand.Text(value));
  }

  private static Condition sends(Condition flow) {
    return new Condition.Quantified(
        Quantifier.EXISTS,
        2,
        new Operand.Derived(new Operand.Variable(0, ValueType.COMPONENT), DerivedFact.OUTGOING),
        flow);
  }

  private static Condition flag(String attribute) {
    return new Condition.Holds(
        new Operand.Attribute(
            new Operand.Variable(0, ValueType.COMPONENT), attribute, ValueType.BOOLEAN));
  }

  private static Condition sensitive(String value) {
    Operand asset = new Operand.Variable(2, ValueType.ASSET);
    return new Condition.Quantified(
        Quantifier.EXISTS,
        2,
        new Operand.Derived(
            new Operand.Variable(0, ValueType.COMPONENT), DerivedFact.COMPONENT_ASSETS),
        new Condition.Compare(
            Comparison.EQUAL,
            new Operand.Attribute(asset, "sensitivity", ValueType.TEXT),
            new Operand.Text(value)));
  }

  /** Twice from one index, as one run must not leave anything behind for the next. */
  private static void assertColumnsAgree(
      ArchitectureModel model, List<Condition> conditions, Scope scope) {
    ThreatEngine engine = new ThreatEngine(pack(conditions, scope));
    ModelGraph graph = engine.index(model);
    Set<String> said = said(engine, graph, conditions.size() + 1, scope.kind());
    assertThat(found(engine, graph)).as("%s", conditions).isEqualTo(said);
    assertThat(found(engine, graph)).as("%s", conditions).isEqualTo(said);
  }

  private static Set<String> found(ThreatEngine engine, ModelGraph graph) {
    Set<String> found = new TreeSet<>();
    engine
        .match(graph)
        .forEach(
            (definition, kind, element, certainty) ->
                found.add(line(definition, graph.node(kind, element), certainty)));
    return found;
  }

  private static Set<String> said(
      ThreatEngine engine, ModelGraph graph, int definitions, ElementKind kind) {
    FindingExplainer explainer = engine.explainer(graph);
    Set<String> said = new TreeSet<>();
    for (int definition = 0; definition < definitions; definition++) {
      for (int element = 0; element < graph.size(kind); element++) {
        GraphNode node = graph.node(kind, element);
        if (inScope(node)) {
          int number = definition;
          explainer
              .explain(definition, node)
              .ifPresent(finding -> said.add(line(number, node, finding.certainty())));
        }
      }
    }
    return said;
  }

  private static boolean inScope(GraphNode node) {
    Fact outOfScope = node.stated("outOfScope");
    return outOfScope == null || !outOfScope.value().equals(true);
  }

  private static String line(int definition, GraphNode node, Certainty certainty) {
    return definition + " " + node.id() + " " + certainty;
  }

  private static PackSet pack(List<Condition> conditions, Scope scope) {
    List<ThreatDefinition> definitions = new ArrayList<>();
    for (Condition condition : conditions) {
      definitions.add(definition("DRAWN-" + definitions.size(), List.of(condition), scope));
    }
    definitions.add(definition("DRAWN-ANY", conditions, scope));
    Pack pack =
        new Pack(
            "drawn",
            "1.0.0",
            "Drawn conditions",
            "Apache-2.0",
            "",
            List.of(),
            new TreeMap<>(),
            Vocabulary.none(),
            definitions,
            List.of());
    return new PackSet(VOCABULARY, List.of(PackWriter.withDigest(pack)));
  }

  private static ThreatDefinition definition(String id, List<Condition> ways, Scope scope) {
    return new ThreatDefinition(
        id,
        "1.0.0",
        "drawn",
        id,
        "",
        List.of(),
        new ThreatText("", "", "", ""),
        scope,
        List.of(),
        IntStream.range(0, ways.size())
            .mapToObj(way -> new Alternative("way-" + way, ways.get(way).toString(), ways.get(way)))
            .toList(),
        null,
        Set.of(Stride.TAMPERING),
        List.of(),
        List.of(),
        new RiskInputs(Capability.LOW, Set.of(SecurityProperty.INTEGRITY), Impact.HIGH),
        List.of());
  }
}

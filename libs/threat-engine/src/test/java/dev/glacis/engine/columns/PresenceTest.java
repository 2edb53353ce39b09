package dev.glacis.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.DemoPacks;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.VocabularyIndex;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Truth;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Cost;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureText;
import dev.glacis.engine.pack.Owner;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.engine.properties.ConditionArbitrary;
import dev.glacis.engine.properties.ModelArbitrary;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Columns show a countermeasure where its condition holds on known facts: on components and flows,
 * and at the destination of a flow, where what the flow states comes first.
 */
class PresenceTest {

  private static final Vocabulary VOCABULARY = DemoPacks.PACKS.vocabulary();
  private static final String ID = "CM-DRAWN";

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

  /** Tests of what components and flows both state. */
  @Provide
  Arbitrary<Condition> ofBoth() {
    return ConditionArbitrary.ofAttributes(
        VOCABULARY,
        VOCABULARY.attributes().values().stream()
            .filter(
                attribute ->
                    attribute
                        .on()
                        .containsAll(List.of(ElementKind.COMPONENT, ElementKind.DATA_FLOW)))
            .toList(),
        ValueType.COMPONENT);
  }

  /** Tests of what flows state, and of nothing else. */
  @Provide
  Arbitrary<Condition> ofFlows() {
    return ofAttributes(ElementKind.DATA_FLOW, ValueType.FLOW);
  }

  private static Arbitrary<Condition> ofAttributes(ElementKind kind, ValueType element) {
    return ConditionArbitrary.ofAttributes(
        VOCABULARY,
        VOCABULARY.attributes().values().stream()
            .filter(attribute -> attribute.on().contains(kind))
            .toList(),
        element);
  }

  /** Tests of what components state. */
  @Provide
  Arbitrary<Condition> ofComponents() {
    return ofAttributes(ElementKind.COMPONENT, ValueType.COMPONENT);
  }

  @Property(seed = "1205", tries = 400)
  void isSeenWhereComponentsStateIt(
      @ForAll("models") ArchitectureModel model, @ForAll("ofComponents") Condition condition) {
    assertSeen(model, condition, ElementKind.COMPONENT);
  }

  @Property(seed = "1201", tries = 400)
  void isSeenWhereTheConditionHolds(
      @ForAll("models") ArchitectureModel model, @ForAll("onComponents") Condition condition) {
    assertSeen(model, condition, ElementKind.COMPONENT);
  }

  @Property(seed = "1202", tries = 400)
  void isSeenWhereComponentsOrFlowsStateIt(
      @ForAll("models") ArchitectureModel model, @ForAll("ofBoth") Condition condition) {
    assertSeen(model, condition, ElementKind.COMPONENT);
  }

  @Property(seed = "1203", tries = 400)
  void isSeenOnFlows(
      @ForAll("models") ArchitectureModel model, @ForAll("onFlows") Condition condition) {
    assertSeen(model, condition, ElementKind.DATA_FLOW);
  }

  @Property(seed = "1204", tries = 400)
  void isSeenWhereFlowsStateIt(
      @ForAll("models") ArchitectureModel model, @ForAll("ofFlows") Condition condition) {
    assertSeen(model, condition, ElementKind.DATA_FLOW);
  }

  private static void assertSeen(ArchitectureModel model, Condition condition, ElementKind kind) {
    ModelGraph graph = ModelGraph.of(model, VOCABULARY);
    MatchRun run =
        new MatchProgram(pack(condition, kind), new VocabularyIndex(VOCABULARY)).on(graph);
    CompiledCondition said = new ConditionCompiler(VOCABULARY).compile(condition);
    Frame frame = new Frame(ConditionCompiler.MAX_VARIABLES).set(1, graph.system());

    long[] seen = run.present(ID, false);
    for (int i = 0; i < graph.size(kind); i++) {
      GraphNode node = graph.node(kind, i);
      assertThat(Bits.has(seen, i))
          .as("%s at %s", condition, node.id())
          .isEqualTo(said.test(frame.set(0, node)) == Truth.TRUE);
    }
    if (kind == ElementKind.COMPONENT) {
      long[] flows = run.present(ID, true);
      for (FlowNode flow : graph.flows()) {
        frame.set(0, flow.destination()).overriding(flow);
        assertThat(Bits.has(flows, flow.index()))
            .as("%s at the end of %s", condition, flow.id())
            .isEqualTo(said.test(frame) == Truth.TRUE);
      }
    }
  }

  private static PackSet pack(Condition condition, ElementKind place) {
    CountermeasureDefinition shown =
        new CountermeasureDefinition(
            ID,
            "1.0.0",
            "drawn",
            ID,
            new CountermeasureText("", "", ""),
            place,
            condition,
            Cost.LOW,
            List.of(),
            Owner.PLATFORM,
            List.of());
    Pack pack =
        new Pack(
            "drawn",
            "1.0.0",
            "A drawn condition",
            "Apache-2.0",
            "",
            List.of(),
            new TreeMap<>(),
            Vocabulary.none(),
            List.of(),
            List.of(shown));
    return new PackSet(VOCABULARY, List.of(PackWriter.withDigest(pack)));
  }
}

package dev.glacis.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.DemoPacks;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
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
 * Columns show a countermeasure where its condition holds on known facts: on components, and at the
 * destination of a flow, where what the flow states comes first.
 */
class PresenceTest {

  private static final Vocabulary VOCABULARY = DemoPacks.PACKS.vocabulary();
  private static final String ID = "CM-DRAWN";

  @Provide
  Arbitrary<ArchitectureModel> models() {
    return new ModelArbitrary(DemoPacks.PACKS).models();
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return ConditionArbitrary.of(VOCABULARY, ValueType.COMPONENT);
  }

  @Property(seed = "1201")
  void isSeenWhereTheConditionHolds(
      @ForAll("models") ArchitectureModel model, @ForAll("conditions") Condition condition) {
    ModelGraph graph = ModelGraph.of(model, VOCABULARY);
    MatchRun run = new MatchProgram(pack(condition), new VocabularyIndex(VOCABULARY)).on(graph);
    CompiledCondition said = new ConditionCompiler(VOCABULARY).compile(condition);
    Frame frame = new Frame(ConditionCompiler.MAX_VARIABLES).set(1, graph.system());

    long[] components = run.present(ID, false);
    for (ComponentNode component : graph.components()) {
      assertThat(Bits.has(components, component.index()))
          .as("%s at %s", condition, component.id())
          .isEqualTo(said.test(frame.set(0, component)) == Truth.TRUE);
    }
    long[] flows = run.present(ID, true);
    for (FlowNode flow : graph.flows()) {
      frame.set(0, flow.destination()).overriding(flow);
      assertThat(Bits.has(flows, flow.index()))
          .as("%s at the end of %s", condition, flow.id())
          .isEqualTo(said.test(frame) == Truth.TRUE);
    }
  }

  private static PackSet pack(Condition condition) {
    CountermeasureDefinition shown =
        new CountermeasureDefinition(
            ID,
            "1.0.0",
            "drawn",
            ID,
            new CountermeasureText("", "", ""),
            ElementKind.COMPONENT,
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

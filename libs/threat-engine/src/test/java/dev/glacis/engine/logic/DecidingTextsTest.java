package dev.glacis.engine.logic;

import static dev.glacis.engine.DemoPacks.PACKS;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is worked out once about an unknown list is what asking about each of its texts comes to.
 */
class DecidingTextsTest {

  private static final String LIST = "toolSideEffects";
  private static final int MEMBER = 2;
  private static final ModelGraph GRAPH =
      ModelGraph.of(model().component("c", "ai.agent", null).build(), PACKS.vocabulary());

  private static Stream<Arguments> bodies() {
    List<String> values = list().values();
    List<CompiledCondition> bodies =
        List.of(
            equal(values.getFirst()),
            new Connectives.Not(equal(values.getLast())),
            among(values.subList(1, 4)),
            among(values),
            new Connectives.Joined(
                List.of(among(values.subList(0, 3)), among(values.subList(2, 4))), false),
            new Connectives.Constant(true),
            new Connectives.Constant(false),
            equal("nothing of the kind"));
    List<Arguments> all = new ArrayList<>();
    for (CompiledCondition body : bodies) {
      for (boolean exists : new boolean[] {true, false}) {
        all.add(Arguments.of(body, exists));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void comeToWhatEachTextDoes(CompiledCondition body, boolean exists) {
    CompiledOperand list = new Operands.Attribute(new Operands.Variable(0), list());
    DecidingTexts texts =
        DecidingTexts.of(
            list().values(),
            text ->
                body.test(new Frame(ConditionCompiler.MAX_VARIABLES).set(MEMBER, text))
                    == Truth.of(exists));
    CompiledCondition once = new Connectives.Quantified(MEMBER, list, body, exists, false, texts);
    CompiledCondition each = new Connectives.Quantified(MEMBER, list, body, exists, false, null);
    for (CompiledCondition[] pair :
        new CompiledCondition[][] {
          {once, each}, {new Connectives.Not(once), new Connectives.Not(each)}
        }) {
      assertThat(pair[0].test(frame())).isEqualTo(pair[1].test(frame()));
      assertThat(new SupportSearch().several(pair[0], frame()))
          .isEqualTo(new SupportSearch().several(pair[1], frame()));
    }
  }

  private static Frame frame() {
    return new Frame(ConditionCompiler.MAX_VARIABLES).set(0, GRAPH.components().getFirst());
  }

  private static AttributeDefinition list() {
    return PACKS.vocabulary().attributes().get(LIST);
  }

  private static CompiledCondition equal(String text) {
    return new Comparisons.Equality(
        new Operands.Variable(MEMBER), new Operands.Literal(text), true);
  }

  private static CompiledCondition among(List<String> texts) {
    return Atoms.In.of(new Operands.Variable(MEMBER), new Operands.Literal(texts));
  }
}

package dev.glacis.engine.logic;

import static dev.glacis.engine.DemoPacks.PACKS;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.InvalidPackException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three-valued truth, and the fewest unknown facts that make a condition hold. */
class ConditionTest {

  private static final Operand COMPONENT = new Operand.Variable(0, ValueType.COMPONENT);
  private static final Condition TOOLS = flag("toolCalling");
  private static final Condition FOREIGN = flag("indirectContent");

  @Test
  void decidesAsKleeneDoes() {
    assertThat(test(new Condition.And(List.of(TOOLS, FOREIGN)), "toolCalling", false))
        .isEqualTo(Truth.FALSE);
    assertThat(test(new Condition.And(List.of(TOOLS, FOREIGN)), "toolCalling", true))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(test(new Condition.Or(List.of(FOREIGN, TOOLS)), "toolCalling", true))
        .isEqualTo(Truth.TRUE);
    assertThat(test(new Condition.Or(List.of(FOREIGN, TOOLS)), "toolCalling", false))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(test(new Condition.Not(FOREIGN))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void takesTheSmallestSetOfAssumptions() {
    Condition two = new Condition.And(List.of(TOOLS, FOREIGN));
    Condition one = text("writableBy", "public");
    assertThat(assumed(new Condition.Or(List.of(two, one)))).containsExactly("writableBy=public");
    assertThat(assumed(two)).containsExactly("indirectContent=true", "toolCalling=true");
  }

  @Test
  void refusesAssumptionsThatContradictEachOther() {
    assertThat(assumed(new Condition.And(List.of(TOOLS, new Condition.Not(TOOLS))))).isNull();
    assertThat(
            assumed(
                new Condition.And(
                    List.of(text("writableBy", "public"), text("writableBy", "own")))))
        .isNull();
    assertThat(
            assumed(
                new Condition.And(
                    List.of(
                        new Condition.Not(text("writableBy", "own")),
                        new Condition.Not(text("writableBy", "employees"))))))
        .containsExactly("writableBy=customers");
  }

  @Test
  void decidesByTheBoundsOfAnUnknownNumber() {
    assertThat(test(trust(Comparison.LESS_OR_EQUAL, 100))).isEqualTo(Truth.TRUE);
    assertThat(test(trust(Comparison.GREATER, 100))).isEqualTo(Truth.FALSE);
    assertThat(test(trust(Comparison.LESS, 0))).isEqualTo(Truth.FALSE);
    assertThat(test(trust(Comparison.GREATER_OR_EQUAL, 0))).isEqualTo(Truth.TRUE);
    assertThat(assumed(trust(Comparison.LESS, 50))).containsExactly("trustZone=0 to 49");
    assertThat(
            assumed(
                new Condition.And(
                    List.of(trust(Comparison.GREATER_OR_EQUAL, 20), trust(Comparison.LESS, 20)))))
        .isNull();
  }

  /** Another number than 50 can be a lower one or a higher one; one of both must fit the rest. */
  @Test
  void goesBothWaysFromANumberThatIsNotWanted() {
    assertThat(assumed(trust(Comparison.NOT_EQUAL, 50))).containsExactly("trustZone=0 to 49");
    assertThat(
            assumed(
                new Condition.And(
                    List.of(trust(Comparison.NOT_EQUAL, 50), trust(Comparison.GREATER, 60)))))
        .containsExactly("trustZone=61 to 100");
  }

  @Test
  void looksIntoListsThatNobodyStated() {
    Operand modality = attribute("modality", ValueType.TEXTS);
    Operand member = new Operand.Variable(2, ValueType.TEXT);
    Condition image = new Condition.Compare(Comparison.EQUAL, member, new Operand.Text("image"));
    Condition some = new Condition.Quantified(Quantifier.EXISTS, 2, modality, image);
    Condition every = new Condition.Quantified(Quantifier.ALL, 2, modality, image);
    assertThat(assumed(some)).containsExactly("modality=image");
    assertThat(assumed(new Condition.And(List.of(some, new Condition.Not(some))))).isNull();
    assertThat(test(some, "modality", List.of("text", "image"))).isEqualTo(Truth.TRUE);
    assertThat(test(every, "modality", List.of("text", "image"))).isEqualTo(Truth.FALSE);
    assertThat(test(some, "modality", List.of())).isEqualTo(Truth.FALSE);
    assertThat(test(every, "modality", List.of())).isEqualTo(Truth.TRUE);
    assertThat(test(every)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void refusesAConditionThatDoesNotFitTheVocabulary() {
    ConditionCompiler compiler = new ConditionCompiler(PACKS.vocabulary());
    assertThatThrownBy(() -> compiler.compile(flag("unheardOf")))
        .hasMessage("a component has no attribute unheardOf");
    assertThatThrownBy(() -> compiler.compile(flag("writableBy")))
        .hasMessage("attribute writableBy is not true or false");
    assertThatThrownBy(() -> compiler.compile(new Condition.Holds(new Operand.Text("x"))))
        .isInstanceOf(InvalidPackException.class);
  }

  private static Condition flag(String name) {
    return new Condition.Holds(attribute(name, ValueType.BOOLEAN));
  }

  private static Condition text(String name, String value) {
    return new Condition.Compare(
        Comparison.EQUAL, attribute(name, ValueType.TEXT), new Operand.Text(value));
  }

  private static Condition trust(Comparison comparison, double value) {
    return new Condition.Compare(
        comparison,
        new Operand.Derived(COMPONENT, DerivedFact.COMPONENT_TRUST),
        new Operand.Number(value));
  }

  private static Operand attribute(String name, ValueType type) {
    return new Operand.Attribute(COMPONENT, name, type);
  }

  private static Truth test(Condition condition, Object... facts) {
    return compiled(condition).test(frame(facts));
  }

  /** Null when there is no way. */
  private static List<String> assumed(Condition condition) {
    Support fewest = new SupportSearch().fewest(compiled(condition), frame(), true);
    return fewest == null
        ? null
        : fewest
            .assumptions()
            .map((fact, constraint) -> fact.attribute() + "=" + constraint.text());
  }

  private static CompiledCondition compiled(Condition condition) {
    return new ConditionCompiler(PACKS.vocabulary()).compile(condition);
  }

  private static Frame frame(Object... facts) {
    ModelGraph graph =
        ModelGraph.of(
            model().component("c", "app.service", null, facts).build(), PACKS.vocabulary());
    return new Frame(ConditionCompiler.MAX_VARIABLES)
        .set(0, graph.components().getFirst())
        .set(1, graph.system());
  }
}

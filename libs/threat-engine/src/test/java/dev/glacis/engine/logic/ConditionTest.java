package dev.glacis.engine.logic;

import static dev.glacis.engine.DemoPacks.PACKS;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.GraphNode;
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

  /** In which zone the other end lies is one question, however many tests ask it. */
  @Test
  void takesAPlaceForOneThing() {
    GraphNode flow =
        ModelGraph.of(
                model()
                    .zone("office", 50, null)
                    .component("a", "app.service", in("office"))
                    .component("b", "app.service", null)
                    .flow("f", "a", "b")
                    .build(),
                PACKS.vocabulary())
            .flows()
            .getFirst();
    Condition crosses = derived(DerivedFact.CROSSES_ZONE);
    Condition up = derived(DerivedFact.ENTERS_MORE_TRUSTED);
    Condition down = derived(DerivedFact.LEAVES_TO_LESS_TRUSTED);
    String elsewhere = "trustZone=another zone than the other end of f";
    assertThat(assumed(crosses, flow)).containsExactly(elsewhere);
    assertThat(assumed(and(crosses, up), flow)).containsExactly(elsewhere + ", 51 to 100");
    assertThat(assumed(and(up, crosses), flow)).containsExactly(elsewhere + ", 51 to 100");
    assertThat(assumed(and(up, crosses, down), flow)).isNull();
    assertThat(assumed(and(crosses, up, new Condition.Not(crosses)), flow)).isNull();
    assertThat(assumed(and(and(crosses, up), and(crosses, down)), flow)).isNull();
  }

  @Test
  void takesAnUnstatedTypeForSeveralAtOnce() {
    GraphNode component =
        ModelGraph.of(model().component("c", null, null).build(), PACKS.vocabulary())
            .components()
            .getFirst();
    Condition agent = new Condition.IsA(COMPONENT, "ai.agent");
    Condition mailbox = new Condition.IsA(COMPONENT, "mail.mailbox");
    assertThat(assumed(and(mailbox, agent), component))
        .containsExactly("type=ai.agent, mail.mailbox");
    assertThat(assumed(and(agent, mailbox, new Condition.Not(agent)), component)).isNull();
    assertThat(assumed(and(agent, mailbox, new Condition.Not(mailbox)), component)).isNull();
  }

  /** Nobody says how trusted the sender is, nor the place behind the most trusted one. */
  @Test
  void looksBehindAPlaceWhoseTrustIsKnown() {
    ModelGraph graph =
        ModelGraph.of(
            model()
                .zone("vault", 100, null)
                .zone("office", null, null)
                .component("sender", "app.service", null)
                .component("next", "app.service", in("vault"))
                .component("last", "app.service", in("office"))
                .flow("f1", "sender", "next")
                .flow("f2", "next", "last")
                .build(),
            PACKS.vocabulary());
    GraphNode sender = graph.components().getLast();
    assertThat(sender.id()).isEqualTo("sender");
    assertThat(compiled(derived(DerivedFact.CAN_SEND_OUTWARD)).test(frame(sender)))
        .isEqualTo(Truth.UNKNOWN);
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

  private static Condition and(Condition... parts) {
    return new Condition.And(List.of(parts));
  }

  private static Condition derived(DerivedFact fact) {
    return new Condition.Holds(new Operand.Derived(new Operand.Variable(0, fact.owner()), fact));
  }

  private static List<String> assumed(Condition condition) {
    return assumed(condition, frame());
  }

  private static List<String> assumed(Condition condition, GraphNode element) {
    return assumed(condition, frame(element));
  }

  /** Null when there is no way. */
  private static List<String> assumed(Condition condition, Frame frame) {
    Support fewest = new SupportSearch().fewest(compiled(condition), frame, true);
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
    return frame(graph.components().getFirst());
  }

  private static Frame frame(GraphNode element) {
    return new Frame(ConditionCompiler.MAX_VARIABLES)
        .set(0, element)
        .set(1, element.graph().system());
  }
}

package dev.glacis.engine.logic;

import static dev.glacis.engine.DemoPacks.PACKS;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ways are walked one by one: what is assumed on one must not be seen on the next. */
class SupportSearchTest {

  private static final int COMPONENTS = 13;
  private static final int MEMBER = 20;

  private final SupportSearch search = new SupportSearch();

  @Test
  void forgetsTheAssumptionsOfAWayThatItGaveUp() {
    Condition impossible = and(flag(0), author(1, "public"), author(1, "own"));
    assertThat(assumed(or(impossible, and(flag(2), author(1, "customers")))))
        .containsExactly("c01 writableBy=customers", "c02 toolCalling=true");
  }

  @Test
  void forgetsWhatAWayThatItGaveUpMadeOfAnAssumption() {
    Condition either =
        new Condition.In(
            attribute(0, "writableBy", ValueType.TEXT),
            new Operand.Texts(List.of("own", "public")));
    Condition impossible = and(author(0, "public"), author(1, "public"), author(1, "own"));
    assertThat(assumed(and(either, or(impossible, author(0, "own")))))
        .containsExactly("c00 writableBy=own");
  }

  @Test
  void goesOnToAShorterWayThanTheFirst() {
    assertThat(assumed(or(and(flag(0), flag(1), flag(2)), and(flag(3), flag(4)), flag(5))))
        .containsExactly("c05 toolCalling=true");
    assertThat(assumed(or(and(flag(3), flag(4)), and(flag(0), flag(1), flag(2)))))
        .containsExactly("c03 toolCalling=true", "c04 toolCalling=true");
  }

  @Test
  void assumesNothingWhereAKnownFactDecides() {
    assertThat(assumed(or(flag(0), new Condition.IsA(variable(1), "app.service")))).isEmpty();
  }

  @Test
  void takesAsOneWhatOneFactDecidesTwice() {
    assertThat(assumed(and(or(flag(0), flag(1)), or(flag(2), flag(1)))))
        .containsExactly("c01 toolCalling=true");
  }

  @Test
  void tellsOnWhichSideOfABorderTheFewestLie() {
    Condition three = and(flag(0), flag(1), flag(2));
    assertThat(search.about(compiled(three), frame(), 2).size()).isGreaterThan(2);
    assertThat(search.about(compiled(or(three, and(flag(3), flag(4)))), frame(), 2).size())
        .isLessThanOrEqualTo(2);
    assertThat(search.about(compiled(and(author(0, "own"), author(0, "customers"))), frame(), 2))
        .isNull();
    assertThat(
            search.about(
                compiled(and(flag(1), flag(2), author(0, "own"), author(0, "customers"))),
                frame(),
                2))
        .isNull();
  }

  /** Both lists use one variable, and the first must still have it when its other ways come. */
  @Test
  void leavesAVariableToTheListThatHadIt() {
    Condition either = incoming(or(sender("public"), sender("own")));
    assertThat(assumed(and(either, incoming(sender("own"))))).containsExactly("c01 writableBy=own");
    assertThat(assumed(and(either, or(incoming(sender("own")), and(flag(3), flag(4))))))
        .containsExactly("c01 writableBy=own");
  }

  /** Another member of an unknown list is tried only where something speaks against the first. */
  @Test
  void takesAnotherMemberWhereTheFirstIsRefused() {
    Condition some = modality(Quantifier.EXISTS, Comparison.NOT_EQUAL, "none");
    assertThat(assumed(some)).containsExactly("c00 modality=text");
    assertThat(assumed(and(some, modality(Quantifier.ALL, Comparison.NOT_EQUAL, "text"))))
        .hasSize(1);
    assertThat(
            assumed(
                and(
                    some,
                    or(
                        modality(Quantifier.ALL, Comparison.NOT_EQUAL, "text"),
                        and(flag(3), flag(4))))))
        .hasSize(1);
  }

  /** What cannot be found within bounds stays possible: no threat is lost for want of time. */
  @Test
  void endsWhereThereAreTooManyWaysAndCallsThemPossible() {
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < COMPONENTS; i++) {
      parts.add(or(flag(i), not(flag(i))));
    }
    parts.add(author(0, "own"));
    parts.add(author(0, "customers"));
    assertThat(assumed(new Condition.And(parts))).isNotEmpty();
    assertThat(assumed(new Condition.And(parts.subList(9, parts.size())))).isNull();
  }

  /** A list of a system can be longer than the stack is deep. */
  @Test
  void asksAnyNumberOfMembers() {
    Support open = search.fewest(compiled(everyComponent(author(2, "own"))), system(3), true);
    assertThat(open.size()).isEqualTo(8);
    assertThat(open.facts()).hasSize(24);
    Condition never = everyComponent(and(flag(2), not(author(2, "own"))));
    assertThat(search.fewest(compiled(never), system(3), true)).isNull();
    Support known = search.fewest(compiled(everyComponent(author(2, "own"))), system(1), true);
    assertThat(known.size()).isZero();
    assertThat(known.facts()).hasSize(24);
  }

  private static Condition everyComponent(Condition body) {
    Operand all =
        new Operand.Derived(
            new Operand.Variable(1, ValueType.SYSTEM), DerivedFact.SYSTEM_COMPONENTS);
    return new Condition.Quantified(Quantifier.ALL, 2, all, body);
  }

  /** Of 20,000 components one in some is known to be written by its own organisation. */
  private static Frame system(int oneIn) {
    ModelBuilder model = model();
    for (int i = 0; i < 20_000; i++) {
      Object[] facts = i % oneIn == 0 ? new Object[] {"writableBy", "own"} : new Object[0];
      model.component("c" + i, "app.service", null, facts);
    }
    ModelGraph graph = ModelGraph.of(model.build(), PACKS.vocabulary());
    return new Frame(ConditionCompiler.MAX_VARIABLES).set(1, graph.system());
  }

  @Test
  void keepsAsManyFactsAsAReaderTakesIn() {
    List<Condition> all = IntStream.range(0, COMPONENTS).mapToObj(SupportSearchTest::flag).toList();
    assertThat(assumed(new Condition.And(all))).hasSize(8);
  }

  private static Condition and(Condition... parts) {
    return new Condition.And(List.of(parts));
  }

  private static Condition or(Condition... parts) {
    return new Condition.Or(List.of(parts));
  }

  private static Condition not(Condition part) {
    return new Condition.Not(part);
  }

  /** Of the component that a variable stands for. */
  private static Condition flag(int component) {
    return new Condition.Holds(attribute(component, "toolCalling", ValueType.BOOLEAN));
  }

  /** Of the list of the first component. */
  private static Condition modality(Quantifier quantifier, Comparison comparison, String text) {
    return new Condition.Quantified(
        quantifier,
        MEMBER,
        attribute(0, "modality", ValueType.TEXTS),
        new Condition.Compare(
            comparison, new Operand.Variable(MEMBER, ValueType.TEXT), new Operand.Text(text)));
  }

  private static Condition author(int component, String value) {
    return new Condition.Compare(
        Comparison.EQUAL,
        attribute(component, "writableBy", ValueType.TEXT),
        new Operand.Text(value));
  }

  /** Of the source of the flow that the list's variable stands for. */
  private static Condition sender(String author) {
    Operand source =
        new Operand.Derived(new Operand.Variable(MEMBER, ValueType.FLOW), DerivedFact.SOURCE);
    return new Condition.Compare(
        Comparison.EQUAL,
        new Operand.Attribute(source, "writableBy", ValueType.TEXT),
        new Operand.Text(author));
  }

  private static Condition incoming(Condition body) {
    Operand flows = new Operand.Derived(variable(0), DerivedFact.INCOMING);
    return new Condition.Quantified(Quantifier.EXISTS, MEMBER, flows, body);
  }

  private static Operand attribute(int component, String name, ValueType type) {
    return new Operand.Attribute(variable(component), name, type);
  }

  private static Operand variable(int component) {
    return new Operand.Variable(component, ValueType.COMPONENT);
  }

  /** Null when there is no way. */
  private List<String> assumed(Condition condition) {
    Support fewest = search.fewest(compiled(condition), frame(), true);
    return fewest == null
        ? null
        : fewest
            .assumptions()
            .map(
                (fact, constraint) ->
                    fact.element().id() + " " + fact.attribute() + "=" + constraint.text());
  }

  private static CompiledCondition compiled(Condition condition) {
    return new ConditionCompiler(PACKS.vocabulary()).compile(condition);
  }

  /** Every variable stands for another component, of which nothing is known. */
  private static Frame frame() {
    ModelBuilder model = model();
    for (int i = 0; i < COMPONENTS; i++) {
      model.component("c%02d".formatted(i), "app.service", null);
    }
    model.flow("f1", "c01", "c00").flow("f2", "c02", "c00");
    ModelGraph graph = ModelGraph.of(model.build(), PACKS.vocabulary());
    Frame frame = new Frame(ConditionCompiler.MAX_VARIABLES);
    for (int i = 0; i < COMPONENTS; i++) {
      frame.set(i, graph.components().get(i));
    }
    return frame;
  }
}

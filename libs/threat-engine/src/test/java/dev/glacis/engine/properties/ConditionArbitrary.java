package dev.glacis.engine.properties;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Well-typed conditions of every form over the vocabulary of a pack set: connectives in each other,
 * tests of attributes, types and facts of the graph, quantifiers over lists of elements whose
 * bodies read outer variables too.
 */
public final class ConditionArbitrary {

  private static final int SYSTEM = 1;
  private static final int FIRST_FREE = 2;
  private static final List<DerivedFact> FLAGS = facts(ValueType.BOOLEAN);
  private static final List<DerivedFact> NUMBERS = facts(ValueType.NUMBER);
  private static final List<DerivedFact> LISTS =
      Stream.of(DerivedFact.values()).filter(ConditionArbitrary::listsElements).toList();

  private final Vocabulary vocabulary;
  private final List<String> types;
  private final Random random;

  private ConditionArbitrary(Vocabulary vocabulary, Random random) {
    this.vocabulary = vocabulary;
    this.types = List.copyOf(vocabulary.types().keySet());
    this.random = random;
  }

  /** Conditions on an element of a kind. */
  public static Arbitrary<Condition> of(Vocabulary vocabulary, ValueType element) {
    return Arbitraries.randoms()
        .map(
            random -> {
              ConditionArbitrary draw = new ConditionArbitrary(vocabulary, random);
              List<Operand.Variable> scope =
                  List.of(
                      new Operand.Variable(0, element),
                      new Operand.Variable(SYSTEM, ValueType.SYSTEM));
              return draw.condition(scope, 3, 0);
            });
  }

  /**
   * Conditions on a component that ask for one member of its lists with some values of an attribute
   * and for one with others, mostly for such as no member can be at once.
   */
  public static Arbitrary<Condition> ofTwoMembers(Vocabulary vocabulary) {
    return Arbitraries.randoms()
        .map(random -> new ConditionArbitrary(vocabulary, random).twoMembers());
  }

  /** A test of one of some attributes of an element, wanted or not. */
  public static Arbitrary<Condition> ofAttributes(
      Vocabulary vocabulary, List<AttributeDefinition> attributes, ValueType element) {
    return Arbitraries.randoms()
        .map(
            random -> {
              ConditionArbitrary draw = new ConditionArbitrary(vocabulary, random);
              Operand variable = new Operand.Variable(0, element);
              AttributeDefinition attribute = draw.one(attributes);
              Condition test =
                  attribute.type() == AttributeType.LIST && random.nextBoolean()
                      ? draw.anyOfList(variable, attribute)
                      : draw.test(variable, attribute);
              return random.nextBoolean() ? test : new Condition.Not(test);
            });
  }

  private Condition twoMembers() {
    ValueType member = one(List.of(ValueType.ASSET, ValueType.FLOW));
    AttributeDefinition attribute =
        one(
            vocabulary.attributes().values().stream()
                .filter(some -> some.on().contains(member.elementKind()))
                .filter(some -> some.type() == AttributeType.ENUM && some.values().size() > 1)
                .toList());
    List<String> values = new ArrayList<>(attribute.values());
    Collections.shuffle(values, random);
    int middle = 1 + random.nextInt(values.size() - 1);
    int begin = random.nextInt(5) == 0 ? middle - 1 : middle;
    return new Condition.And(
        List.of(
            somewhere(member, attribute, values.subList(0, middle)),
            somewhere(member, attribute, values.subList(begin, values.size()))));
  }

  private Condition somewhere(
      ValueType member, AttributeDefinition attribute, List<String> values) {
    Operand component = new Operand.Variable(0, ValueType.COMPONENT);
    Operand flow = new Operand.Variable(FIRST_FREE + 1, ValueType.FLOW);
    Operand one = new Operand.Variable(FIRST_FREE, member);
    Condition asWanted =
        new Condition.In(
            new Operand.Attribute(one, attribute.name(), ValueType.TEXT),
            new Operand.Texts(values));
    Condition more = new Condition.And(List.of(attributeTest(one, member), asWanted));
    Condition body = one(List.of(asWanted, more));
    Condition other = random.nextInt(4) > 0 ? body : more;
    DerivedFact direct =
        member == ValueType.ASSET ? DerivedFact.COMPONENT_ASSETS : DerivedFact.OUTGOING;
    Condition there = exists(FIRST_FREE, component, direct, body);
    Condition elsewhere =
        member == ValueType.ASSET
            ? exists(
                FIRST_FREE + 1,
                component,
                DerivedFact.INCOMING,
                exists(FIRST_FREE, flow, DerivedFact.FLOW_ASSETS, other))
            : exists(FIRST_FREE, component, DerivedFact.INCOMING, other);
    return one(List.of(there, elsewhere, new Condition.Or(List.of(there, elsewhere))));
  }

  private static Condition exists(int variable, Operand owner, DerivedFact list, Condition body) {
    return new Condition.Quantified(
        Quantifier.EXISTS, variable, new Operand.Derived(owner, list), body);
  }

  private static List<DerivedFact> facts(ValueType type) {
    return Stream.of(DerivedFact.values()).filter(fact -> fact.type() == type).toList();
  }

  private static boolean listsElements(DerivedFact fact) {
    ValueType member = fact.type().member();
    return member != null && member.elementKind() != null;
  }

  private Condition condition(List<Operand.Variable> scope, int depth, int quantifiers) {
    int dice = random.nextInt(10);
    if (depth > 0 && dice < 2) {
      return new Condition.And(parts(scope, depth, quantifiers));
    } else if (depth > 0 && dice < 4) {
      return new Condition.Or(parts(scope, depth, quantifiers));
    } else if (depth > 0 && dice == 4) {
      return new Condition.Not(condition(scope, depth - 1, quantifiers));
    } else if (quantifiers < 2 && dice < 7) {
      return quantified(scope, depth, quantifiers);
    }
    return test(scope);
  }

  private List<Condition> parts(List<Operand.Variable> scope, int depth, int quantifiers) {
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      parts.add(condition(scope, depth - 1, quantifiers));
    }
    return parts;
  }

  private Condition quantified(List<Operand.Variable> scope, int depth, int quantifiers) {
    Operand.Variable owner = one(scope);
    List<DerivedFact> lists = LISTS.stream().filter(fact -> fact.owner() == owner.type()).toList();
    if (lists.isEmpty()) {
      return test(scope);
    }
    DerivedFact list = one(lists);
    Operand.Variable variable =
        new Operand.Variable(FIRST_FREE + quantifiers, list.type().member());
    List<Operand.Variable> inner = new ArrayList<>(scope);
    // Twice, so that most tests are about the member.
    inner.add(variable);
    inner.add(variable);
    return new Condition.Quantified(
        one(List.of(Quantifier.values())),
        variable.number(),
        new Operand.Derived(owner, list),
        condition(inner, Math.max(0, depth - 1), quantifiers + 1));
  }

  private Condition test(List<Operand.Variable> scope) {
    Operand element = one(scope);
    ValueType type = ((Operand.Variable) element).type();
    if (type == ValueType.FLOW && random.nextInt(3) == 0) {
      element =
          new Operand.Derived(element, one(List.of(DerivedFact.SOURCE, DerivedFact.DESTINATION)));
      type = ValueType.COMPONENT;
    }
    int dice = random.nextInt(10);
    if (type == ValueType.COMPONENT && dice < 2) {
      return new Condition.IsA(element, type());
    } else if (dice < 5) {
      return graphTest(element, type, scope);
    }
    return attributeTest(element, type);
  }

  /** A type, or a family of types. */
  private String type() {
    String type = one(types);
    return random.nextBoolean() ? type : type.substring(0, type.indexOf('.'));
  }

  private Condition graphTest(Operand element, ValueType type, List<Operand.Variable> scope) {
    List<DerivedFact> flags = of(FLAGS, type);
    List<DerivedFact> numbers = of(NUMBERS, type);
    if (!flags.isEmpty() && (numbers.isEmpty() || random.nextBoolean())) {
      return new Condition.Holds(new Operand.Derived(element, one(flags)));
    } else if (!numbers.isEmpty()) {
      return compare(
          new Operand.Derived(element, one(numbers)),
          random.nextInt(3) == 0 ? numberOfModel(scope) : number());
    }
    return attributeTest(element, type);
  }

  private static List<DerivedFact> of(List<DerivedFact> facts, ValueType owner) {
    return facts.stream().filter(fact -> fact.owner() == owner).toList();
  }

  private Condition attributeTest(Operand element, ValueType type) {
    ElementKind kind = type.elementKind();
    List<AttributeDefinition> known =
        vocabulary.attributes().values().stream()
            .filter(attribute -> attribute.on().contains(kind))
            .filter(attribute -> attribute.role() == AttributeRole.FACT)
            .toList();
    if (known.isEmpty()) {
      return new Condition.Constant(random.nextBoolean());
    }
    return test(element, one(known));
  }

  private Condition test(Operand element, AttributeDefinition attribute) {
    return switch (attribute.type()) {
      case BOOLEAN ->
          new Condition.Holds(new Operand.Attribute(element, attribute.name(), ValueType.BOOLEAN));
      case NUMBER ->
          compare(new Operand.Attribute(element, attribute.name(), ValueType.NUMBER), number());
      case ENUM, STRING -> text(element, attribute);
      case LIST -> list(element, attribute);
    };
  }

  private Condition text(Operand element, AttributeDefinition attribute) {
    Operand value = new Operand.Attribute(element, attribute.name(), ValueType.TEXT);
    if (random.nextBoolean()) {
      return new Condition.Compare(
          one(List.of(Comparison.EQUAL, Comparison.NOT_EQUAL)), value, word(attribute));
    }
    return new Condition.In(
        value,
        new Operand.Texts(
            Stream.of(word(attribute), word(attribute))
                .map(Operand.Text::value)
                .distinct()
                .toList()));
  }

  private Condition list(Operand element, AttributeDefinition attribute) {
    Operand values = new Operand.Attribute(element, attribute.name(), ValueType.TEXTS);
    if (random.nextBoolean()) {
      return new Condition.In(word(attribute), values);
    }
    int variable = FIRST_FREE + 2;
    return new Condition.Quantified(
        one(List.of(Quantifier.values())),
        variable,
        values,
        new Condition.Compare(
            one(List.of(Comparison.EQUAL, Comparison.NOT_EQUAL)),
            new Operand.Variable(variable, ValueType.TEXT),
            word(attribute)));
  }

  /** Whether a list has a member of the vocabulary, or any other; mostly all do, or none. */
  private Condition anyOfList(Operand element, AttributeDefinition attribute) {
    Operand member = new Operand.Variable(FIRST_FREE, ValueType.TEXT);
    return new Condition.Quantified(
        one(List.of(Quantifier.values())),
        FIRST_FREE,
        new Operand.Attribute(element, attribute.name(), ValueType.TEXTS),
        one(
            List.of(
                new Condition.In(member, new Operand.Texts(attribute.values())),
                new Condition.Compare(
                    Comparison.EQUAL, member, new Operand.Text("outside the domain")))));
  }

  private Operand.Text word(AttributeDefinition attribute) {
    boolean open = attribute.type() == AttributeType.STRING || attribute.values().isEmpty();
    return new Operand.Text(open ? one(List.of("http", "other")) : one(attribute.values()));
  }

  private Condition compare(Operand left, Operand right) {
    Comparison comparison = one(List.of(Comparison.values()));
    return random.nextInt(4) > 0
        ? new Condition.Compare(comparison, left, right)
        : new Condition.Compare(comparison, right, left);
  }

  /** A number of a component in scope, or of one at an end of a flow in scope. */
  private Operand numberOfModel(List<Operand.Variable> scope) {
    Operand.Variable variable = one(scope);
    return switch (variable.type()) {
      case COMPONENT -> new Operand.Derived(variable, one(of(NUMBERS, ValueType.COMPONENT)));
      case FLOW ->
          new Operand.Derived(
              new Operand.Derived(
                  variable, one(List.of(DerivedFact.SOURCE, DerivedFact.DESTINATION))),
              one(of(NUMBERS, ValueType.COMPONENT)));
      default -> number();
    };
  }

  private Operand number() {
    return new Operand.Number(one(List.of(0, 1, 2, 10, 40, 50, 60, 90, 100)));
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

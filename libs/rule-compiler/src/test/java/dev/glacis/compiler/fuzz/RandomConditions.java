package dev.glacis.compiler.fuzz;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.FreeVariables;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.DerivedFactDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Random conditions that keep every rule of the language, over any vocabulary. */
public final class RandomConditions {

  private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");
  private static final int MAX_NESTING = 3;

  private final Vocabulary vocabulary;
  private final Random random;
  private final List<String> types;

  /** Something that can be read: its text, its type and the values that it can have. */
  private record Readable(String text, ValueType type, List<String> values) {}

  public RandomConditions(Vocabulary vocabulary, Random random) {
    this.vocabulary = vocabulary;
    this.random = random;
    this.types = List.copyOf(vocabulary.types().keySet());
  }

  /** A condition on elements of a kind, whose variable has this name. */
  public String on(ElementKind kind, String variable) {
    Map<String, Readable> variables = new LinkedHashMap<>();
    variables.put("system", new Readable("system", ValueType.SYSTEM, List.of()));
    variables.put(variable, new Readable(variable, ValueType.of(kind), List.of()));
    return condition(variables, 3, 0, kind == ElementKind.SYSTEM);
  }

  private String condition(
      Map<String, Readable> variables, int depth, int nesting, boolean wholeSystem) {
    int choice = depth == 0 ? 3 + random.nextInt(5) : random.nextInt(9);
    return switch (choice) {
      case 0 -> joined(" && ", variables, depth, nesting, wholeSystem);
      case 1 -> joined(" || ", variables, depth, nesting, wholeSystem);
      case 2 -> "!(" + condition(variables, depth - 1, nesting, wholeSystem) + ")";
      case 8 -> quantified(variables, depth, nesting, wholeSystem);
      default -> atom(variables, nesting);
    };
  }

  private String joined(
      String operator,
      Map<String, Readable> variables,
      int depth,
      int nesting,
      boolean wholeSystem) {
    List<String> parts = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      parts.add("(" + condition(variables, depth - 1, nesting, wholeSystem) + ")");
    }
    return String.join(operator, parts);
  }

  private String quantified(
      Map<String, Readable> variables, int depth, int nesting, boolean wholeSystem) {
    List<Readable> lists =
        readables(variables).stream()
            .filter(one -> one.type().member() != null)
            .filter(one -> !one.text().startsWith("system.") || wholeSystem && nesting == 0)
            .toList();
    if (lists.isEmpty() || nesting >= MAX_NESTING) {
      return atom(variables, nesting);
    }
    Readable list = any(lists);
    String name = "v" + nesting;
    // An inner list of elements is looked at by its own members only: see cost.
    boolean alone = nesting > 0 && list.type() != ValueType.TEXTS;
    Map<String, Readable> inner = new LinkedHashMap<>(alone ? Map.of() : variables);
    inner.put(name, new Readable(name, list.type().member(), list.values()));
    String body = condition(inner, depth - 1, nesting + 1, wholeSystem);
    return list.text() + (random.nextBoolean() ? ".exists(" : ".all(") + name + ", " + body + ")";
  }

  private String atom(Map<String, Readable> variables, int nesting) {
    if (random.nextInt(6) == 0) {
      return derivedFact(variables, nesting);
    }
    Readable one = any(readables(variables));
    return switch (one.type()) {
      case BOOLEAN ->
          random.nextBoolean() ? one.text() : one.text() + " == " + random.nextBoolean();
      case NUMBER -> one.text() + " " + any(COMPARISONS) + " " + random.nextInt(101);
      case TEXT ->
          random.nextBoolean()
              ? one.text() + " " + any(COMPARISONS.subList(0, 2)) + " " + literal(one)
              : one.text() + " in [" + literal(one) + ", " + literal(one) + "]";
      case TEXTS -> literal(one) + " in " + one.text();
      case COMPONENT -> one.text() + ".isA('" + any(types) + "')";
      case SYSTEM, ZONE, FLOW, ASSET, ZONES, COMPONENTS, FLOWS, ASSETS ->
          derivedFact(variables, nesting);
    };
  }

  /** A derived fact of a variable; else something that is always allowed. */
  private String derivedFact(Map<String, Readable> variables, int nesting) {
    List<String> facts = new ArrayList<>();
    for (Readable variable : variables.values()) {
      vocabulary.derivedFacts().stream()
          .filter(fact -> fact.on() == variable.type().elementKind() && fits(fact, nesting))
          .forEach(fact -> facts.add(variable.text() + "." + fact.name()));
    }
    return facts.isEmpty() ? String.valueOf(random.nextBoolean()) : any(facts);
  }

  /** Within exists and all, a fact may add only so many, and nothing of the system. */
  private static boolean fits(DerivedFactDefinition fact, int nesting) {
    return nesting == 0
        || nesting + nesting(fact.condition()) <= MAX_NESTING
            && FreeVariables.of(fact.condition()).equals(Set.of(0));
  }

  private static int nesting(Condition condition) {
    return switch (condition) {
      case Condition.And and -> nesting(and.parts());
      case Condition.Or or -> nesting(or.parts());
      case Condition.Not not -> nesting(not.part());
      case Condition.Quantified quantified -> 1 + nesting(quantified.body());
      case Condition.Constant leaf -> 0;
      case Condition.Holds leaf -> 0;
      case Condition.Compare leaf -> 0;
      case Condition.In leaf -> 0;
      case Condition.IsA leaf -> 0;
    };
  }

  private static int nesting(List<Condition> parts) {
    return parts.stream().mapToInt(RandomConditions::nesting).max().orElse(0);
  }

  private String literal(Readable of) {
    return of.values().isEmpty() ? "'http'" : "'" + any(of.values()) + "'";
  }

  /** Variables, their fields and the fields of the ends of flows. */
  private List<Readable> readables(Map<String, Readable> variables) {
    List<Readable> found = new ArrayList<>(variables.values());
    for (Readable variable : variables.values()) {
      List<Readable> fields = fields(variable);
      found.addAll(fields);
      fields.stream()
          .filter(field -> field.type() == ValueType.COMPONENT)
          .forEach(field -> found.addAll(fields(field)));
    }
    return found;
  }

  private List<Readable> fields(Readable of) {
    ElementKind kind = of.type().elementKind();
    List<Readable> fields = new ArrayList<>();
    if (kind == null) {
      return fields;
    }
    for (DerivedFact fact : DerivedFact.values()) {
      if (fact.owner() == of.type()) {
        fields.add(new Readable(of.text() + "." + fact.field(), fact.type(), List.of()));
      }
    }
    for (AttributeDefinition attribute : vocabulary.attributes().values()) {
      if (attribute.on().contains(kind)) {
        fields.add(
            new Readable(
                of.text() + "." + attribute.name(),
                attribute.type().valueType(),
                attribute.values()));
      }
    }
    return fields;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Random texts that look like conditions and keep no rule at all. */
  public String broken() {
    List<String> words =
        List.of(
            "component",
            "system",
            ".",
            ".incoming",
            ".exists(",
            ".all(",
            "x",
            ", ",
            ")",
            "(",
            "[",
            "]",
            "'ai'",
            "'",
            "\"",
            "1",
            "-1",
            "1.5e300",
            "2u",
            "b'x'",
            "null",
            "true",
            " && ",
            " || ",
            "!",
            " == ",
            " < ",
            " in ",
            " ? ",
            " : ",
            " + ",
            " - ",
            "{",
            "}",
            "has(",
            "size(",
            ".isA(",
            "map",
            ".matches(",
            "timestamp(",
            "\n",
            "//",
            "\\",
            "r'",
            "'''",
            "@",
            "$",
            "\u00e9",
            ".toolCalling",
            ".lethalTrifecta",
            ".fedByStrangers",
            "dyn(",
            ".filter(y, ",
            "[0]",
            ".a.b.c",
            "int(");
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 1 + random.nextInt(25)).forEach(i -> text.append(any(words)));
    return random.nextInt(40) == 0 ? text.toString().repeat(60) : text.toString();
  }
}

package dev.glacis.compiler;

import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one row of the attributes. */
final class AttributeReader {

  static final List<String> COLUMNS =
      List.of("name", "role", "on", "inherits", "type", "values", "meaning");
  static final List<String> OPTIONAL = List.of("question");

  private AttributeReader() {}

  /**
   * The attribute; empty when its role or type cannot be read.
   *
   * @param taken words that must not be defined again
   */
  static Optional<AttributeDefinition> read(CsvFile.Row row, Vocabulary taken) {
    Optional<AttributeRole> role = row.constant("role", row.get("role"), AttributeRole.class);
    Optional<AttributeType> type = row.constant("type", row.get("type"), AttributeType.class);
    Set<ElementKind> on = new TreeSet<>();
    for (String kind : row.parts("on")) {
      row.constant("on", kind, ElementKind.class).ifPresent(on::add);
    }
    if (on.isEmpty()) {
      row.problem(
          ProblemCode.MISSING, "on is empty", Suggestions.oneOf(Spelling.all(ElementKind.class)));
    }
    checkName(row, on, taken);
    if (!List.of("yes", "no").contains(row.get("inherits"))) {
      row.problem(
          ProblemCode.WRONG_VALUE, "inherits is '" + row.get("inherits") + "'", "yes or no");
    }
    if (role.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AttributeDefinition(
            row.get("name"),
            role.get(),
            on,
            row.get("inherits").equals("yes"),
            type.get(),
            values(row, type.get()),
            row.get("meaning"),
            row.get("question").isEmpty() ? null : row.get("question")));
  }

  private static List<String> values(CsvFile.Row row, AttributeType type) {
    List<String> values = row.parts("values");
    return switch (type) {
      case ENUM, LIST -> {
        if (values.isEmpty()) {
          row.problem(
              ProblemCode.MISSING,
              row.get("name") + " has no values",
              "values with | between them");
        }
        yield values;
      }
      case BOOLEAN, STRING, NUMBER -> List.of();
    };
  }

  private static void checkName(CsvFile.Row row, Set<ElementKind> on, Vocabulary taken) {
    String name = row.get("name");
    if (!FieldNames.fits(name)) {
      row.problem(
          ProblemCode.WRONG_FORM,
          "attribute '" + name + "' does not look like a name",
          FieldNames.EXPECTED);
    } else if (taken.attributes().containsKey(name)) {
      row.problem(
          ProblemCode.DUPLICATE, "attribute '" + name + "' is in the vocabulary already", null);
    } else if (taken.derivedControls().containsKey(name)) {
      row.problem(
          ProblemCode.DUPLICATE,
          "attribute '" + name + "' is a derived control already",
          "another name");
    }
    for (ElementKind kind : on) {
      if (DerivedFact.of(ValueType.of(kind), name).isPresent()) {
        row.problem(
            ProblemCode.DUPLICATE,
            "attribute '" + name + "' is a graph fact of a " + kind.label(),
            "another name");
      } else if (taken.derivedFact(kind, name).isPresent()) {
        row.problem(
            ProblemCode.DUPLICATE,
            "attribute '" + name + "' is a derived fact of a " + kind.label(),
            "another name");
      } else if (ExampleModel.structure(kind).contains(name)) {
        row.problem(
            ProblemCode.DUPLICATE,
            "attribute '" + name + "' is a part of a " + kind.label() + " itself",
            "another name");
      }
    }
  }
}

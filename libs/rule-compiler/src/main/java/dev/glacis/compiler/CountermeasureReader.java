package dev.glacis.compiler;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Cost;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureText;
import dev.glacis.engine.pack.Owner;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one countermeasure. */
final class CountermeasureReader {

  static final Pattern ID = Pattern.compile("CM(-[A-Z0-9]+)+");
  static final List<String> KEYS =
      List.of(
          "id",
          "version",
          "title",
          "text",
          "place",
          "presentWhen",
          "cost",
          "lifecycle",
          "owner",
          "references",
          "clauses");

  static final List<String> TEXT_KEYS = List.of("what", "how", "verify");

  private final SharedParts parts;
  private final ConditionReader conditions;
  private final ClauseMappings clauses;

  CountermeasureReader(SharedParts parts, ConditionReader conditions, ClauseMappings clauses) {
    this.parts = parts;
    this.conditions = conditions;
    this.clauses = clauses;
  }

  CountermeasureDefinition read(YamlValue root, PackHeader pack, String fileId) {
    root.onlyKeys(KEYS);
    Optional<ElementKind> place =
        root.required("place").flatMap(value -> value.constant(ElementKind.class));
    return new CountermeasureDefinition(
        parts.id(root, ID, fileId),
        SharedParts.version(root),
        pack.id(),
        root.requiredText("title"),
        root.required("text").map(CountermeasureReader::text).orElse(null),
        place.orElse(ElementKind.COMPONENT),
        root.get("presentWhen")
            .flatMap(value -> place.map(kind -> presentWhen(value, kind)))
            .orElse(null),
        root.requiredConstant("cost", Cost.class),
        parts.lifecycle(root),
        root.requiredConstant("owner", Owner.class),
        parts.references(root, pack),
        clauses.read(root));
  }

  private Condition presentWhen(YamlValue value, ElementKind place) {
    return conditions.read(value, ConditionScope.controls(ConditionScope.variable(place), place));
  }

  private static CountermeasureText text(YamlValue text) {
    text.onlyKeys(TEXT_KEYS);
    return new CountermeasureText(
        text.requiredText("what"), text.requiredText("how"), text.requiredText("verify"));
  }
}

package dev.glacis.compiler;

import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.TypeCounterparts;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** Reads component types: one row each. */
final class ComponentTypeReader {

  static final List<String> COLUMNS = List.of("type", "label", "group");
  static final List<String> OPTIONAL =
      List.of("parents", "icon", "cosai_component", "maestro_layer", "cyclonedx_type");

  private static final Pattern ID =
      Pattern.compile("[A-Za-z0-9_-]{1,60}(\\.[A-Za-z0-9_-]{1,60}){0,9}");
  private static final Pattern ICON = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern COSAI = Pattern.compile("component[A-Z][A-Za-z]*");
  private static final Pattern MAESTRO = Pattern.compile("L[1-7]");

  /** Component types of CycloneDX 1.7, and its services. */
  private static final Pattern CYCLONE_DX =
      Pattern.compile(
          "application|container|cryptographic-asset|data|device|device-driver|file|firmware"
              + "|framework|library|machine-learning-model|operating-system|platform|service");

  private ComponentTypeReader() {}

  /**
   * The type of a row.
   *
   * @param taken words that must not be defined again
   */
  static ComponentType read(CsvFile.Row row, Vocabulary taken) {
    String id = row.get("type");
    if (!ID.matcher(id).matches()) {
      row.problem(
          ProblemCode.WRONG_FORM,
          "type '" + id + "' does not look like an id",
          "such as ai.agent.planner");
    } else if (taken.types().containsKey(id)) {
      row.problem(ProblemCode.DUPLICATE, "type '" + id + "' is in the vocabulary already", null);
    } else if (taken.knowsType(id) && !row.parts("parents").isEmpty()) {
      row.problem(
          ProblemCode.MISPLACED,
          "gives parents to '" + id + "', whose subtypes are not its own",
          "another type");
    }
    return new ComponentType(
        id,
        row.get("label"),
        row.get("group"),
        row.parts("parents"),
        matching(row, "icon", ICON, ProblemCode.WRONG_FORM, "a name such as vector-store"),
        new TypeCounterparts(
            matching(
                row,
                "cosai_component",
                COSAI,
                ProblemCode.WRONG_FORM,
                "a component such as componentTheModel"),
            matching(
                row, "maestro_layer", MAESTRO, ProblemCode.WRONG_VALUE, "a layer from L1 to L7"),
            matching(
                row,
                "cyclonedx_type",
                CYCLONE_DX,
                ProblemCode.WRONG_VALUE,
                "a component type, or service")));
  }

  /** Parents must be known and not lead back. */
  static void checkParents(CsvFile.Row row, Vocabulary vocabulary) {
    for (String parent : row.parts("parents")) {
      if (!vocabulary.knowsType(parent)) {
        row.problem(
            ProblemCode.UNKNOWN_NAME,
            "unknown parent '" + parent + "'",
            Suggestions.of(parent, vocabulary.types().keySet()));
      } else if (vocabulary.lineage(parent).contains(row.get("type"))) {
        row.problem(
            ProblemCode.CYCLE,
            "type '" + row.get("type") + "' is its own parent, by " + parent,
            null);
      }
    }
  }

  private static String matching(
      CsvFile.Row row, String column, Pattern pattern, ProblemCode code, String expected) {
    String text = row.get(column);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      row.problem(code, column + " is '" + text + "'", expected);
    }
    return text.isEmpty() ? null : text;
  }
}

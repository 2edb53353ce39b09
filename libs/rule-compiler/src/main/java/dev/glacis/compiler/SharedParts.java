package dev.glacis.compiler;

import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parts that threat definitions and countermeasures have in common. */
final class SharedParts {

  static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  private static final String LIFECYCLE = "lifecycle";

  private final Vocabulary vocabulary;

  SharedParts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The id, which must fit the pattern and the file's name. */
  String id(YamlValue root, Pattern pattern, String fileId) {
    String id = root.requiredText("id");
    YamlValue place = root.get("id").orElse(root);
    if (!id.isEmpty() && !id.equals(fileId)) {
      place.problem(ProblemCode.MISMATCH, "id '" + id + "' is not the name of the file", fileId);
    } else if (!id.isEmpty() && !pattern.matcher(id).matches()) {
      place.problem(
          ProblemCode.WRONG_FORM, "id '" + id + "' does not look like an id", pattern.pattern());
    }
    return id;
  }

  static String version(YamlValue root) {
    String version = root.requiredText("version");
    if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
      root.get("version")
          .orElse(root)
          .problem(ProblemCode.WRONG_FORM, "version '" + version + "'", "such as 1.0.0");
    }
    return version;
  }

  /** Stages in the order of the vocabulary. */
  List<String> lifecycle(YamlValue root) {
    List<String> known =
        Optional.ofNullable(vocabulary.attributes().get(LIFECYCLE))
            .map(AttributeDefinition::values)
            .orElse(List.of());
    List<String> stages = new ArrayList<>();
    for (YamlValue item :
        root.required(LIFECYCLE).map(list -> list.items(Limits.ENTRIES)).orElse(List.of())) {
      String stage = item.text();
      if (!known.contains(stage)) {
        item.problem(
            ProblemCode.WRONG_VALUE,
            "unknown lifecycle stage '" + stage + "'",
            Suggestions.oneOf(known));
      }
      stages.add(stage);
    }
    return stages.stream().distinct().sorted(Comparator.comparingInt(known::indexOf)).toList();
  }

  /** References in the order of the file; each taxonomy must be pinned by the pack. */
  List<TaxonomyReference> references(YamlValue root, PackHeader pack) {
    List<TaxonomyReference> references = new ArrayList<>();
    Map<String, YamlValue> byTaxonomy =
        root.required("references").map(YamlValue::entries).orElse(Map.of());
    byTaxonomy.forEach(
        (taxonomy, ids) -> {
          if (!pack.taxonomies().containsKey(taxonomy)) {
            ids.problem(
                ProblemCode.UNKNOWN_NAME,
                "taxonomy '" + taxonomy + "' is not pinned in pack.yaml",
                Suggestions.oneOf(pack.taxonomies().keySet()));
          }
          ids.items(Limits.ENTRIES).forEach(id -> entry(taxonomy, id).ifPresent(references::add));
        });
    return references;
  }

  private Optional<TaxonomyReference> entry(String taxonomy, YamlValue id) {
    var known = vocabulary.taxonomies().get(taxonomy);
    if (known == null) {
      id.problem(
          ProblemCode.UNKNOWN_NAME,
          "unknown taxonomy '" + taxonomy + "'",
          Suggestions.of(taxonomy, vocabulary.taxonomies().keySet()));
      return Optional.empty();
    }
    String text = id.text();
    if (!known.containsKey(text) && !text.isEmpty()) {
      id.problem(
          ProblemCode.UNKNOWN_NAME,
          taxonomy + " has no entry '" + text + "'",
          Suggestions.of(text, known.keySet()));
    }
    return Optional.ofNullable(known.get(text));
  }
}

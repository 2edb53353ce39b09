package dev.glacis.compiler;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.Maturity;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a vocabulary: component types, attributes and taxonomies. */
final class VocabularyFolder {

  private static final String TYPES = "component-types.csv";
  private static final String ATTRIBUTES = "architecture-attributes.csv";
  private static final String TAXONOMIES = "taxonomies";
  private static final String CSV = ".csv";

  private final SourceFolder folder;
  private final Problems problems;

  VocabularyFolder(SourceFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  Vocabulary vocabulary() {
    List<ComponentType> types = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvFile.Row row : rows(TYPES, List.of("type", "label", "group"))) {
      once(seen, row, row.get("type"), "type");
      types.add(
          new ComponentType(
              row.get("type"), row.get("label"), row.get("group"), parts(row.get("parents"))));
    }
    List<AttributeDefinition> attributes = new ArrayList<>();
    List<String> columns = List.of("name", "role", "on", "inherits", "type", "values", "meaning");
    for (CsvFile.Row row : rows(ATTRIBUTES, columns)) {
      once(seen, row, row.get("name"), "attribute");
      attribute(row).ifPresent(attributes::add);
    }
    return Vocabulary.of(types, attributes);
  }

  Taxonomies taxonomies() {
    SortedMap<String, SortedMap<String, TaxonomyReference>> entries = new TreeMap<>();
    for (String file : folder.files(TAXONOMIES, CSV)) {
      String taxonomy = SourceFolder.baseName(file, CSV);
      SortedMap<String, TaxonomyReference> byId = new TreeMap<>();
      for (CsvFile.Row row : rows(file, List.of("id", "name", "version"))) {
        TaxonomyReference entry =
            new TaxonomyReference(
                taxonomy,
                row.get("version"),
                row.get("id"),
                row.get("name").isEmpty() ? null : row.get("name"),
                maturity(row));
        if (byId.putIfAbsent(entry.id(), entry) != null) {
          problems.add(file, row.line(), "entry '" + entry.id() + "' is there twice", null);
        }
      }
      entries.put(taxonomy, byId);
    }
    return new Taxonomies(entries);
  }

  private List<CsvFile.Row> rows(String file, List<String> columns) {
    return folder
        .read(file, problems)
        .map(content -> CsvFile.read(file, content, columns, problems))
        .orElse(List.of());
  }

  private void once(Set<String> seen, CsvFile.Row row, String id, String what) {
    if (id.isEmpty() || !seen.add(what + " " + id)) {
      problems.add(
          row.file(), row.line(), what + " '" + id + "' is there twice or has no name", null);
    }
  }

  private Optional<AttributeDefinition> attribute(CsvFile.Row row) {
    Optional<AttributeRole> role = constant(row, "role", row.get("role"), AttributeRole.class);
    Optional<AttributeType> type = constant(row, "type", row.get("type"), AttributeType.class);
    Set<ElementKind> on = new TreeSet<>();
    for (String kind : parts(row.get("on"))) {
      constant(row, "on", kind, ElementKind.class).ifPresent(on::add);
    }
    if (role.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    boolean enumerated = type.get() == AttributeType.ENUM || type.get() == AttributeType.LIST;
    return Optional.of(
        new AttributeDefinition(
            row.get("name"),
            role.get(),
            on,
            row.get("inherits").equals("yes"),
            type.get(),
            enumerated ? parts(row.get("values")) : List.of(),
            row.get("meaning"),
            row.get("question").isEmpty() ? null : row.get("question")));
  }

  private Maturity maturity(CsvFile.Row row) {
    String text = row.get("maturity");
    return text.isEmpty() ? null : constant(row, "maturity", text, Maturity.class).orElse(null);
  }

  private <E extends Enum<E>> Optional<E> constant(
      CsvFile.Row row, String column, String text, Class<E> type) {
    Optional<E> constant = Spelling.parse(type, text);
    if (constant.isEmpty()) {
      problems.add(
          row.file(),
          row.line(),
          column + " is '" + text + "'",
          Suggestions.oneOf(Spelling.all(type)));
    }
    return constant;
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split("\\|")).filter(part -> !part.isBlank()).toList();
  }
}

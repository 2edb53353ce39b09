package dev.glacis.compiler;

import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.DerivedFactDefinition;
import dev.glacis.engine.pack.Maturity;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the words that a folder defines: types, attributes, taxonomies, derived facts and derived
 * controls.
 */
final class VocabularyReader {

  private static final String TYPES = "component-types.csv";
  private static final String ATTRIBUTES = "architecture-attributes.csv";
  private static final String DERIVED_FACTS = "derived-facts.yaml";
  private static final String DERIVED_CONTROLS = "derived-controls.yaml";
  private static final String TAXONOMIES = "taxonomies";
  private static final String CSV = ".csv";

  private final SourceFolder root;
  private final Problems problems;

  VocabularyReader(SourceFolder root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** A vocabulary of its own, which must define types and attributes. */
  Vocabulary base() {
    return read("", true, Vocabulary.none(), Vocabulary.none());
  }

  /**
   * What a pack adds.
   *
   * @param visible words that the pack can use
   * @param taken words that the pack must not define again
   */
  Vocabulary added(String folder, Vocabulary visible, Vocabulary taken) {
    return read(folder, false, visible, taken);
  }

  private Vocabulary read(String folder, boolean whole, Vocabulary visible, Vocabulary taken) {
    List<CsvFile.Row> typeRows =
        rows(folder, TYPES, whole, ComponentTypeReader.COLUMNS, ComponentTypeReader.OPTIONAL);
    List<ComponentType> types =
        typeRows.stream().map(row -> ComponentTypeReader.read(row, taken)).toList();
    List<CsvFile.Row> attributeRows =
        rows(folder, ATTRIBUTES, whole, AttributeReader.COLUMNS, AttributeReader.OPTIONAL);
    List<AttributeDefinition> attributes =
        attributeRows.stream().flatMap(row -> AttributeReader.read(row, taken).stream()).toList();
    once(typeRows, "type");
    once(attributeRows, "name");
    Vocabulary words = Vocabulary.of(types, attributes);
    Vocabulary usable = visible.with(words);
    typeRows.forEach(row -> ComponentTypeReader.checkParents(row, usable));
    List<DerivedFactDefinition> facts =
        list(folder, DERIVED_FACTS)
            .map(list -> new DerivedFactsReader(usable, taken, problems).read(list))
            .orElse(List.of());
    Vocabulary complete = usable.with(Vocabulary.ofFacts(facts));
    return new Vocabulary(
        words.types(),
        words.attributes(),
        facts,
        list(folder, DERIVED_CONTROLS)
            .map(list -> new DerivedControlsReader(complete, taken, problems).read(list))
            .orElseGet(TreeMap::new),
        taxonomies(folder, taken));
  }

  private SortedMap<String, SortedMap<String, TaxonomyReference>> taxonomies(
      String folder, Vocabulary taken) {
    SortedMap<String, SortedMap<String, TaxonomyReference>> entries = new TreeMap<>();
    for (String file : root.files(SourceFolder.inside(folder, TAXONOMIES), CSV)) {
      String taxonomy = SourceFolder.baseName(file, CSV);
      if (taken.taxonomies().containsKey(taxonomy)) {
        problems.add(
            file,
            0,
            ProblemCode.DUPLICATE,
            "taxonomy '" + taxonomy + "' is in the vocabulary already",
            null);
      }
      SortedMap<String, TaxonomyReference> byId = new TreeMap<>();
      for (CsvFile.Row row :
          rows("", file, true, List.of("id", "name", "version"), List.of("maturity"))) {
        TaxonomyReference entry = entry(row, taxonomy);
        if (byId.putIfAbsent(entry.id(), entry) != null) {
          row.problem(ProblemCode.DUPLICATE, "entry '" + entry.id() + "' is there twice", null);
        }
      }
      entries.put(taxonomy, byId);
    }
    return entries;
  }

  private static TaxonomyReference entry(CsvFile.Row row, String taxonomy) {
    String name = row.get("name");
    Maturity maturity =
        row.get("maturity").isEmpty()
            ? null
            : row.constant("maturity", row.get("maturity"), Maturity.class).orElse(null);
    return new TaxonomyReference(
        taxonomy, row.get("version"), row.get("id"), name.isEmpty() ? null : name, maturity);
  }

  private Optional<YamlValue> list(String folder, String name) {
    String file = SourceFolder.inside(folder, name);
    return root.has(file)
        ? root.read(file, problems).flatMap(content -> YamlFile.read(file, content, problems))
        : Optional.empty();
  }

  private List<CsvFile.Row> rows(
      String folder,
      String name,
      boolean required,
      Collection<String> columns,
      Collection<String> optional) {
    String file = SourceFolder.inside(folder, name);
    if (!required && !root.has(file)) {
      return List.of();
    }
    return root.read(file, problems)
        .map(content -> CsvFile.read(file, content, columns, optional, problems))
        .orElse(List.of());
  }

  private static void once(List<CsvFile.Row> rows, String column) {
    Set<String> seen = new HashSet<>();
    for (CsvFile.Row row : rows) {
      if (!seen.add(row.get(column))) {
        row.problem(
            ProblemCode.DUPLICATE, column + " '" + row.get(column) + "' is there twice", null);
      }
    }
  }
}

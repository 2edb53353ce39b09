package dev.glacis.compiler;

import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compiles every pack of a folder against a vocabulary, and finds all problems in one go. */
public final class PackCompiler {

  private static final String YAML = ".yaml";

  private final SourceFolder packs;
  private final Problems problems = new Problems();
  private final Vocabulary vocabulary;
  private final CountermeasureReader countermeasureReader;
  private final ThreatReader threatReader;
  private final ExamplesReader examplesReader;
  private final Map<String, String> packByDefinition = new HashMap<>();
  private final List<RuleExample> examples = new ArrayList<>();

  private PackCompiler(SourceFolder vocabularyFolder, SourceFolder packs) {
    this.packs = packs;
    VocabularyFolder reader = new VocabularyFolder(vocabularyFolder, problems);
    this.vocabulary = reader.vocabulary();
    SharedParts parts = new SharedParts(vocabulary, reader.taxonomies());
    ConditionReader conditions = new ConditionReader(vocabulary, problems);
    this.countermeasureReader = new CountermeasureReader(parts, conditions);
    this.threatReader = new ThreatReader(vocabulary, parts, conditions);
    this.examplesReader = new ExamplesReader(vocabulary);
  }

  /**
   * Compiles packs.
   *
   * @param vocabulary folder with component types, attributes and taxonomies
   * @param packs folder whose folders are packs
   */
  public static Compilation compile(Path vocabulary, Path packs) {
    return new PackCompiler(new SourceFolder(vocabulary), new SourceFolder(packs)).compile();
  }

  private Compilation compile() {
    List<PackHeader> headers =
        packs.folders().stream()
            .filter(folder -> PackHeader.isIn(packs, folder))
            .flatMap(folder -> PackHeader.read(packs, folder, problems).stream())
            .toList();
    if (headers.isEmpty()) {
      problems.add("pack.yaml", 0, "there is no pack", "a folder with a pack.yaml");
    }
    Map<String, List<CountermeasureDefinition>> countermeasures = new LinkedHashMap<>();
    headers.forEach(header -> countermeasures.put(header.id(), countermeasures(header)));
    List<Pack> compiled = new ArrayList<>();
    for (PackHeader header : headers) {
      Set<String> known = known(header, countermeasures);
      compiled.add(pack(header, threats(header, known), countermeasures.get(header.id())));
    }
    List<Problem> found = problems.sorted();
    return found.isEmpty()
        ? new Compilation(
            vocabulary, compiled.stream().map(PackWriter::withDigest).toList(), examples, found)
        : new Compilation(vocabulary, List.of(), List.of(), found);
  }

  private List<CountermeasureDefinition> countermeasures(PackHeader header) {
    List<CountermeasureDefinition> definitions = new ArrayList<>();
    for (String file : packs.files(header.folder() + "/countermeasures", YAML)) {
      root(file)
          .map(root -> countermeasureReader.read(root, header, SourceFolder.baseName(file, YAML)))
          .filter(definition -> isNew(definition.id(), header, file))
          .ifPresent(definitions::add);
    }
    return definitions;
  }

  private List<ThreatDefinition> threats(PackHeader header, Set<String> known) {
    List<ThreatDefinition> definitions = new ArrayList<>();
    for (String file : packs.files(header.folder() + "/threats", YAML)) {
      String id = SourceFolder.baseName(file, YAML);
      root(file)
          .map(
              root -> {
                examples.addAll(examplesReader.read(root, id));
                return threatReader.read(root, header, id, known);
              })
          .filter(definition -> isNew(definition.id(), header, file))
          .ifPresent(definitions::add);
    }
    return definitions;
  }

  private Optional<YamlValue> root(String file) {
    return packs.read(file, problems).flatMap(content -> YamlFile.read(file, content, problems));
  }

  private boolean isNew(String id, PackHeader header, String file) {
    String other = packByDefinition.putIfAbsent(id, header.id());
    if (other != null && !id.isEmpty()) {
      problems.add(file, 0, "id '" + id + "' is there already, in pack " + other, null);
    }
    return other == null;
  }

  /** Countermeasures that a pack may name: its own and those of the packs that it requires. */
  private Set<String> known(
      PackHeader header, Map<String, List<CountermeasureDefinition>> countermeasures) {
    Set<String> known = new TreeSet<>();
    List<String> sources = new ArrayList<>(List.of(header.id()));
    sources.addAll(header.requires());
    for (String source : sources) {
      List<CountermeasureDefinition> found = countermeasures.get(source);
      if (found == null) {
        problems.add(
            header.folder() + "/pack.yaml",
            0,
            "required pack '" + source + "' is not there",
            Suggestions.oneOf(countermeasures.keySet()));
      } else {
        found.forEach(definition -> known.add(definition.id()));
      }
    }
    return known;
  }

  private static Pack pack(
      PackHeader header,
      List<ThreatDefinition> threats,
      List<CountermeasureDefinition> countermeasures) {
    return new Pack(
        header.id(),
        header.version(),
        header.title(),
        header.licence(),
        "",
        header.requires(),
        header.taxonomies(),
        Vocabulary.none(),
        threats,
        countermeasures);
  }
}

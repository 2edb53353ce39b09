package dev.glacis.compiler;

import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.Standards;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads one pack: first the words that it adds, then its countermeasures, then its threats. It sees
 * the vocabulary, what it adds itself, and the words and countermeasures of packs that it requires.
 */
final class PackReading {

  private static final String YAML = ".yaml";

  private final SourceFolder folder;
  private final PackHeader header;
  private final Standards standards;
  private final Problems problems;
  private final Map<String, String> packByDefinition = new TreeMap<>();
  private final List<RuleExample> examples = new ArrayList<>();
  private final Pack pack;

  /**
   * @param before packs that are there already, those that it requires among them
   */
  PackReading(
      SourceFolder folder,
      PackHeader header,
      Vocabulary vocabulary,
      Standards standards,
      List<Pack> before,
      Problems problems) {
    this.folder = folder;
    this.header = header;
    this.standards = standards;
    this.problems = problems;
    before.forEach(this::reserve);
    Vocabulary taken = vocabulary;
    Vocabulary visible = vocabulary;
    KnownCountermeasures countermeasures = new KnownCountermeasures();
    for (Pack other : before) {
      taken = taken.with(other.vocabulary());
      if (header.requiredIds().contains(other.id())) {
        visible = visible.with(other.vocabulary());
        other.countermeasures().forEach(countermeasures::add);
      } else {
        other.countermeasures().forEach(one -> countermeasures.addOther(one, other.id()));
      }
    }
    this.pack = read(visible, taken, countermeasures);
  }

  /** The pack, without its digest. */
  Pack pack() {
    return pack;
  }

  List<RuleExample> examples() {
    return examples;
  }

  private Pack read(Vocabulary visible, Vocabulary taken, KnownCountermeasures known) {
    Vocabulary added =
        new VocabularyReader(folder, problems).added(header.folder(), visible, taken);
    Vocabulary words = visible.with(added);
    SharedParts parts = new SharedParts(words);
    ConditionReader conditions = new ConditionReader(words, problems);
    List<CountermeasureDefinition> countermeasures =
        countermeasures(new CountermeasureReader(parts, conditions, new ClauseMappings(standards)));
    countermeasures.forEach(known::add);
    return new Pack(
        header.id(),
        header.version(),
        header.title(),
        header.licence(),
        "",
        header.requiredIds(),
        header.taxonomies(),
        added,
        threats(new ThreatReader(words, parts, conditions), new ExamplesReader(words), known),
        countermeasures,
        header.changelog());
  }

  private List<CountermeasureDefinition> countermeasures(CountermeasureReader reader) {
    List<CountermeasureDefinition> definitions = new ArrayList<>();
    for (String file : files("/countermeasures")) {
      root(file)
          .map(root -> reader.read(root, header, SourceFolder.baseName(file, YAML)))
          .filter(definition -> isNew(definition.id(), file))
          .ifPresent(definitions::add);
    }
    return definitions;
  }

  private List<ThreatDefinition> threats(
      ThreatReader reader, ExamplesReader examplesReader, KnownCountermeasures known) {
    List<ThreatDefinition> definitions = new ArrayList<>();
    for (String file : files("/threats")) {
      String id = SourceFolder.baseName(file, YAML);
      Optional<YamlValue> root = root(file);
      root.map(value -> examplesReader.read(value, id)).ifPresent(examples::addAll);
      root.map(value -> reader.read(value, header, id, known))
          .filter(definition -> isNew(definition.id(), file))
          .ifPresent(definitions::add);
    }
    return definitions;
  }

  private List<String> files(String part) {
    String name = header.folder() + part;
    List<String> files = folder.files(name, YAML);
    if (files.size() > Limits.FILES) {
      problems.add(
          name,
          0,
          ProblemCode.TOO_LARGE,
          "the folder has " + files.size() + " files",
          "at most " + Limits.FILES);
      return List.of();
    }
    return files;
  }

  private Optional<YamlValue> root(String file) {
    return folder.read(file, problems).flatMap(content -> YamlFile.read(file, content, problems));
  }

  private void reserve(Pack other) {
    other.threats().forEach(threat -> packByDefinition.put(threat.id(), other.id()));
    other.countermeasures().forEach(one -> packByDefinition.put(one.id(), other.id()));
  }

  private boolean isNew(String id, String file) {
    String other = packByDefinition.putIfAbsent(id, header.id());
    if (other != null && !id.isEmpty()) {
      problems.add(
          file,
          0,
          ProblemCode.DUPLICATE,
          "id '" + id + "' is there already, in pack " + other,
          null);
    }
    return other == null;
  }
}

package dev.glacis.exchange.fuzz;

import static java.util.stream.Collectors.toList;

import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ForeignModels;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the fuzzer begins with: every fixture and, where they are, every public file. */
final class Seeds {

  private static final ModelImporter IMPORTER = new ModelImporter();

  private Seeds() {}

  /** Whole documents by name of file. */
  static Map<String, byte[]> whole() {
    Map<String, byte[]> seeds = new TreeMap<>();
    for (String folder : List.of("otm", "foreign")) {
      Fixtures.names(folder)
          .forEach(name -> seeds.put(name, Fixtures.bytes("/" + folder + "/" + name)));
    }
    for (String folder : ForeignModels.FOLDERS) {
      Samples.ifPresent(folder)
          .forEach((name, document) -> seeds.put(folder + "-" + name, document));
    }
    return seeds;
  }

  /** The fixtures of each importer, by its format. */
  static Map<String, List<byte[]>> fixtures() {
    return Stream.of("otm", "foreign")
        .flatMap(folder -> Fixtures.names(folder).stream().map(name -> "/" + folder + "/" + name))
        .map(Fixtures::bytes)
        .collect(Collectors.groupingBy(one -> format(one).orElseThrow(), TreeMap::new, toList()));
  }

  /** The format that a document is found to be of; empty when it is refused. */
  static Optional<String> format(byte[] document) {
    try {
      return Optional.of(IMPORTER.read(document, ImportOptions.defaults()).format());
    } catch (RefusedDocumentException noModel) {
      return Optional.empty();
    }
  }
}

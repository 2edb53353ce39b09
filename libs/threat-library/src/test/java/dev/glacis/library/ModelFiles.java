package dev.glacis.library;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Open Threat Model documents of tests. */
public final class ModelFiles {

  private ModelFiles() {}

  /** The documents of a folder, by name. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".otm.yaml")).sorted().toList();
    }
  }

  public static ArchitectureModel read(Path file, PackSet packs) throws IOException {
    return read(Files.readString(file), packs);
  }

  static ArchitectureModel read(String document, PackSet packs) {
    return new ModelImporter()
        .read(document.getBytes(StandardCharsets.UTF_8), options(packs))
        .model();
  }

  private static ImportOptions options(PackSet packs) {
    return ImportOptions.defaults().withVocabulary(AttributeVocabulary.of(packs.vocabulary()));
  }
}

package dev.glacis.library.score;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ModelFiles;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The published cases as one hand drew them, scored. */
record DrawnCases(
    String folder, int size, double recall, double top10, Set<String> high, LibraryScore score) {

  static final Path RESOURCES = Path.of("src/test/resources");
  private static final PackSet LIBRARY = ThreatLibrary.load();
  static final LibraryScoring SCORING = LibraryScoring.shipped(new ThreatEngine(LIBRARY));

  /**
   * @param recall lowest share of the techniques that may be found
   * @param top10 lowest share that may stand within the first ten threats
   * @param high negative cases whose drawing does not show what held the attack
   */
  static DrawnCases of(String folder, int size, double recall, double top10, String... high) {
    return new DrawnCases(
        folder, size, recall, top10, Set.of(high), score(folder, "expected-techniques.csv"));
  }

  /** Systems that no rule was written for; the table of what was used against them lies beside. */
  static DrawnCases unseen(String folder, int size, double recall, double top10) {
    return new DrawnCases(
        folder, size, recall, top10, Set.of(), score(folder, folder + "/expected-techniques.csv"));
  }

  static ExpectedTechniques expected() throws IOException {
    return expected("expected-techniques.csv");
  }

  static ExpectedTechniques expected(String table) throws IOException {
    return ExpectedTechniques.parse(Files.readString(RESOURCES.resolve(table)));
  }

  private static LibraryScore score(String folder, String table) {
    try {
      return SCORING.score(models(folder), expected(table));
    } catch (IOException e) {
      throw new IllegalStateException("The drawings of " + folder + " cannot be read.", e);
    }
  }

  private static Map<String, ArchitectureModel> models(String folder) throws IOException {
    Map<String, ArchitectureModel> models = new TreeMap<>();
    for (Path file : ModelFiles.in(RESOURCES.resolve(folder))) {
      models.put(
          file.getFileName().toString().replace(".otm.yaml", ""), ModelFiles.read(file, LIBRARY));
    }
    return models;
  }

  @Override
  public String toString() {
    return folder;
  }
}

package dev.glacis.library.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.library.ModelFiles;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.library.tables.AtlasTechniques;
import dev.glacis.library.tables.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A definition calls a published case its evidence only where one of its techniques was used and
 * where the drawn case shows it, or where it is written down why the drawing does not.
 */
class CaseEvidenceTest {

  private static final String CASES = "ATLAS-CASE";
  private static final int MOST = 3;
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final ThreatEngine ENGINE = new ThreatEngine(LIBRARY);
  private static final Map<String, List<Threat>> THREATS = new TreeMap<>();

  static Stream<ThreatDefinition> proven() {
    return LIBRARY.definitions().stream().filter(threat -> !cases(threat).isEmpty());
  }

  @Test
  void isGivenForMostThreatsThatNameATechniqueAndNeverForMoreThanThreeCases() {
    assertThat(proven().count()).isGreaterThanOrEqualTo(70);
    assertThat(proven()).allMatch(threat -> cases(threat).size() <= MOST);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("proven")
  void namesCasesInWhichOneOfItsTechniquesWasUsed(ThreatDefinition threat) throws IOException {
    for (String id : cases(threat)) {
      assertThat(techniques(id))
          .as(id + " of " + threat.id())
          .anyMatch(used -> atlas(threat).anyMatch(named -> AtlasTechniques.related(used, named)));
    }
  }

  @Test
  void isFoundInTheDrawnCaseUnlessItIsWrittenDownWhyNot() throws IOException {
    Set<String> missed = new TreeSet<>();
    for (ThreatDefinition threat : proven().toList()) {
      for (String id : cases(threat)) {
        if (threats(id).stream().noneMatch(found -> found.definition().id().equals(threat.id()))) {
          missed.add(threat.id() + "," + id);
        }
      }
    }
    assertThat(missed).isEqualTo(beyondDrawings());
  }

  private static Set<String> beyondDrawings() throws IOException {
    Path table = RESOURCES.resolve("evidence-beyond-drawings.csv");
    return CsvTable.parse(Files.readString(table)).rows().stream()
        .map(row -> row.get("threat") + "," + row.get("case"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> cases(ThreatDefinition threat) {
    return threat.references().stream()
        .filter(reference -> reference.taxonomy().equals(CASES))
        .map(TaxonomyReference::id)
        .toList();
  }

  private static Stream<String> atlas(ThreatDefinition threat) {
    return threat.references().stream()
        .map(TaxonomyReference::reference)
        .filter(reference -> reference.taxonomy().equals(AtlasTechniques.TAXONOMY))
        .map(Reference::id);
  }

  private static List<String> techniques(String id) throws IOException {
    return ExpectedTechniques.parse(Files.readString(RESOURCES.resolve("expected-techniques.csv")))
        .of(id)
        .orElseThrow();
  }

  private static List<Threat> threats(String id) throws IOException {
    if (!THREATS.containsKey(id)) {
      Path file = RESOURCES.resolve("cases").resolve(id + ".otm.yaml");
      THREATS.put(id, ENGINE.evaluate(ModelFiles.read(file, LIBRARY)).reported());
    }
    return THREATS.get(id);
  }
}

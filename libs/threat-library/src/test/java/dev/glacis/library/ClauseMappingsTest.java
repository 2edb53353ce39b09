package dev.glacis.library;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.ClauseMapping;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Sufficiency;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.library.tables.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Countermeasures say which clauses they help to satisfy, and do not say too much. */
class ClauseMappingsTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final Path REASONS =
      Path.of("src/test/resources/countermeasures-without-mapping.csv");

  /** Laws and frameworks whose clauses are goals: no single countermeasure reaches one. */
  private static final Set<String> GOALS = Set.of("EU-AI-ACT", "NIST-AI-600-1", "NIST-AI-RMF");

  /** Lists that countermeasures refer to as a whole, beside the clauses of standards. */
  private static final Set<String> LISTS = Set.of("ATLAS-MITIGATION", "COSAI-CONTROL", "OWASP-AIX");

  static Stream<String> listsAndStandards() {
    return Stream.concat(LISTS.stream(), LIBRARY.standards().byId().keySet().stream()).sorted();
  }

  @Test
  void serveEveryStandard() {
    Set<String> served =
        mappings().map(ClauseMapping::standard).collect(toCollection(TreeSet::new));
    assertThat(served).containsExactlyElementsOf(LIBRARY.standards().byId().keySet());
  }

  @Test
  void areGivenForEveryCountermeasure() {
    assertThat(LIBRARY.countermeasures())
        .allSatisfy(
            countermeasure ->
                assertThat(countermeasure.clauses()).as(countermeasure.id()).isNotEmpty());
  }

  @Test
  void nameClausesThatAskForSomething() {
    assertThat(mappings())
        .hasSizeGreaterThan(300)
        .allSatisfy(
            mapping ->
                assertThat(LIBRARY.standards().clause(mapping))
                    .hasValueSatisfying(clause -> assertThat(clause.heading()).isFalse()));
  }

  @ParameterizedTest
  @MethodSource("listsAndStandards")
  void areGivenInEveryStandardOrItIsSaidWhyNoneFits(String standard) throws IOException {
    assertThat(withoutMapping(standard))
        .isEqualTo(
            LIBRARY.countermeasures().stream()
                .filter(one -> !isMapped(one, standard))
                .map(CountermeasureDefinition::id)
                .collect(toCollection(TreeSet::new)));
  }

  private static boolean isMapped(CountermeasureDefinition countermeasure, String standard) {
    return Stream.concat(
            countermeasure.references().stream().map(TaxonomyReference::taxonomy),
            countermeasure.clauses().stream().map(ClauseMapping::standard))
        .anyMatch(standard::equals);
  }

  private static Set<String> withoutMapping(String standard) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Map<String, String> row : CsvTable.parse(Files.readString(REASONS)).rows()) {
      assertThat(row.get("reason")).as(row.toString()).hasSizeBetween(30, 150).endsWith(".");
      if (row.get("standard").equals(standard)) {
        assertThat(row.get("countermeasures").split(" ")).allMatch(ids::add);
      }
    }
    return ids;
  }

  @Test
  void promiseAGoalNeverInFull() {
    List<ClauseMapping> full =
        mappings().filter(mapping -> mapping.sufficiency() == Sufficiency.FULL).toList();
    assertThat(full)
        .hasSizeBetween(20, 40)
        .noneMatch(mapping -> GOALS.contains(mapping.standard()));
  }

  private static Stream<ClauseMapping> mappings() {
    return LIBRARY.countermeasures().stream().flatMap(one -> one.clauses().stream());
  }
}

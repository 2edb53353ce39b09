package dev.glacis.library;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.ClauseMapping;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Sufficiency;
import dev.glacis.engine.pack.TaxonomyReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Countermeasures say which clauses they help to satisfy, and do not say too much. */
class ClauseMappingsTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();

  /** Laws and frameworks whose clauses are goals: no single countermeasure reaches one. */
  private static final Set<String> GOALS = Set.of("EU-AI-ACT", "NIST-AI-600-1", "NIST-AI-RMF");

  static Stream<CountermeasureDefinition> mapped() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/mapped-countermeasures.txt")).stream()
        .map(id -> LIBRARY.countermeasure(id).orElseThrow());
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
  @MethodSource("mapped")
  void areGivenForACountermeasureTogetherWithItsControls(CountermeasureDefinition countermeasure) {
    assertThat(countermeasure.clauses()).as(countermeasure.id()).isNotEmpty();
    assertThat(countermeasure.references().stream().map(TaxonomyReference::taxonomy))
        .as(countermeasure.id())
        .contains("ATLAS-MITIGATION", "OWASP-AIX", "COSAI-CONTROL");
  }

  @Test
  void areKeptForAsManyCountermeasuresAsThereWereOnce() throws IOException {
    assertThat(mapped()).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
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

package dev.glacis.library;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.Clause;
import dev.glacis.engine.pack.ClauseMapping;
import dev.glacis.engine.pack.PackSet;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What asks something of somebody is served by a countermeasure, or there is a reason. */
class ClauseReachTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final Path TABLE = Path.of("src/main/coverage/clauses-out-of-scope.csv");

  @Test
  void givesReasonsThatSaySomething() throws IOException {
    assertThat(rows())
        .allSatisfy(row -> assertThat(row.get("reason")).hasSizeBetween(30, 170).endsWith("."));
  }

  /**
   * Clauses of the AI Act without a role address authorities, and an article is served by its
   * paragraphs. An enhancement of a control in SP 800-53 does not stand for the control.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"AISVS", "EU-AI-ACT", "ISO-42001", "NIST-800-53", "NIST-AI-600-1", "NIST-AI-RMF"})
  void servesEachClauseOrSaysWhyNot(String standard) throws IOException {
    Set<String> served = served(standard);
    boolean law = standard.equals("EU-AI-ACT");
    Stream<Clause> open =
        LIBRARY.standards().byId().get(standard).requirements().stream()
            .filter(one -> !law || !one.applicability().roles().isEmpty())
            .filter(one -> !served.contains(one.id()))
            .filter(
                one -> !law || served.stream().noneMatch(part -> part.startsWith(one.id() + "(")));

    assertThat(outOfScope(standard))
        .isEqualTo(open.map(Clause::id).collect(toCollection(TreeSet::new)));
  }

  /** Controls of the OWASP AI Exchange are those in capitals; the others are threats. */
  @ParameterizedTest
  @ValueSource(strings = {"ATLAS-MITIGATION", "COSAI-CONTROL", "OWASP-AIX"})
  void namesEachMitigationOrSaysWhyNot(String list) throws IOException {
    Set<String> named =
        LIBRARY.countermeasures().stream()
            .flatMap(one -> one.references().stream())
            .filter(reference -> reference.taxonomy().equals(list))
            .map(TaxonomyReference::id)
            .collect(toCollection(TreeSet::new));

    assertThat(outOfScope(list))
        .isEqualTo(
            LIBRARY.vocabulary().taxonomies().get(list).keySet().stream()
                .filter(id -> !list.equals("OWASP-AIX") || id.equals(id.toUpperCase()))
                .filter(id -> !named.contains(id))
                .collect(toCollection(TreeSet::new)));
  }

  private static Set<String> served(String standard) {
    return LIBRARY.countermeasures().stream()
        .flatMap(one -> one.clauses().stream())
        .filter(mapping -> mapping.standard().equals(standard))
        .map(ClauseMapping::clause)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> outOfScope(String list) throws IOException {
    return rows().stream()
        .filter(row -> row.get("list").equals(list))
        .flatMap(row -> Stream.of(row.get("ids").split("\\|")))
        .collect(toCollection(TreeSet::new));
  }

  private static List<Map<String, String>> rows() throws IOException {
    return CsvTable.parse(Files.readString(TABLE)).rows();
  }
}

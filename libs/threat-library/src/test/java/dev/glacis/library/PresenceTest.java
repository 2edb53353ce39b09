package dev.glacis.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.tables.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An architecture can show that a countermeasure is there, or it is written down why not. */
class PresenceTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** Those that no example of a definition shows. */
  private static final Set<String> SHOWN =
      Set.of(
          "CM-AGREE-ON-SOURCES",
          "CM-AGREE-PROVIDER-TERMS",
          "CM-ANSWER-ALIKE",
          "CM-BIND-QUERIES",
          "CM-BLOCK-SECRETS-IN-CODE",
          "CM-CONFIRM-PREFILLED-TEXT",
          "CM-CONVERT-TO-SAFE-FORMAT",
          "CM-DECIDE-ON-THE-SERVER",
          "CM-INTERLOCK",
          "CM-KEEP-AI-BOM",
          "CM-KEEP-SECRETS-OUT-OF-PROMPTS",
          "CM-LIMIT-PURPOSE",
          "CM-MARK-OUTSIDE-SENDERS",
          "CM-MINIMISE-DATA",
          "CM-PLAN-FALLBACK",
          "CM-REDUCE-TOOLS",
          "CM-SHED-LOAD",
          "CM-SHOW-SOURCES",
          "CM-SPLIT-NETWORK");

  @Test
  void isShownByAFactOrItIsWrittenDownWhyNoneCan() throws IOException {
    var rows = CsvTable.parse(read("countermeasures-without-fact.csv")).rows();

    assertThat(rows)
        .allSatisfy(row -> assertThat(row.get("reason")).hasSizeBetween(30, 150).endsWith("."));
    assertThat(rows.stream().map(row -> row.get("countermeasure")))
        .containsExactlyElementsOf(
            LIBRARY.countermeasures().stream()
                .filter(one -> one.presentWhen() == null)
                .map(CountermeasureDefinition::id)
                .collect(toCollection(TreeSet::new)));
  }

  @Test
  void isSeenInASystemThatStatesIt() throws IOException {
    Map<String, Set<Presence>> presence = presence(read("presence/protected.otm.yaml"));

    assertThat(SHOWN)
        .allSatisfy(id -> assertThat(presence.get(id)).as(id).contains(Presence.PRESENT));
  }

  @Test
  void isNotSeenWhereTheOppositeIsStated() throws IOException {
    String unprotected =
        read("presence/protected.otm.yaml")
            .replace(": true", ": no longer")
            .replace(": false", ": true")
            .replace(": no longer", ": false")
            .replace("safetensors", "pickle")
            .replace("ai.artifact.bom", "ai.artifact.dependency");
    Map<String, Set<Presence>> presence = presence(unprotected);

    assertThat(SHOWN)
        .allSatisfy(
            id ->
                assertThat(presence.get(id)).as(id).isNotEmpty().doesNotContain(Presence.PRESENT));
  }

  private static Map<String, Set<Presence>> presence(String document) {
    return new ThreatEngine(LIBRARY)
        .evaluate(ModelFiles.read(document, LIBRARY)).countermeasures().stream()
            .collect(
                groupingBy(
                    CountermeasureInstance::definition,
                    mapping(CountermeasureInstance::presence, toSet())));
  }

  private static String read(String resource) throws IOException {
    return Files.readString(RESOURCES.resolve(resource));
  }
}

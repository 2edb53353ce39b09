package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every definition of the built-in library owes its readers. */
class ThreatLibraryTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final Pattern SENTENCES = Pattern.compile("\\p{Lu}[^`*_<>#{}|]{20,}[.]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  static Stream<ThreatDefinition> threats() {
    return LIBRARY.definitions().stream();
  }

  static Stream<CountermeasureDefinition> countermeasures() {
    return LIBRARY.countermeasures().stream();
  }

  @Test
  void coversAiSystemsBroadly() {
    assertThat(LIBRARY.definitions()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(LIBRARY.packs()).hasSize(9).allMatch(pack -> pack.licence().equals("Apache-2.0"));
  }

  @Test
  void usesEveryCountermeasure() {
    Set<String> used =
        threats()
            .flatMap(threat -> threat.countermeasures().stream())
            .map(CountermeasureUse::countermeasure)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(countermeasures().map(CountermeasureDefinition::id)).containsExactlyElementsOf(used);
  }

  @Test
  void hasNoTwoDefinitionsOfOneTitle() {
    assertThat(threats().map(ThreatDefinition::title)).doesNotHaveDuplicates();
    assertThat(countermeasures().map(CountermeasureDefinition::title)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("threats")
  void tellsAThreatInPlainSentences(ThreatDefinition threat) {
    assertPlain(
        threat.id(),
        List.of(
            threat.text().happens(),
            threat.text().how(),
            threat.text().falseAlarm(),
            threat.text().check()));
    assertThat(threat.title()).hasSizeBetween(6, 80).doesNotEndWith(".");
  }

  @ParameterizedTest
  @MethodSource("threats")
  void namesItsElementsInTheSummary(ThreatDefinition threat) {
    assertThat(placeholders(threat.summary()))
        .as(threat.id())
        .isNotEmpty()
        .isSubsetOf(known(threat.scope()));
  }

  @ParameterizedTest
  @MethodSource("threats")
  void refersToAKnownListSparingly(ThreatDefinition threat) {
    List<String> atlas = idsOf(threat, "ATLAS"::equals);
    assertThat(atlas).as(threat.id()).hasSizeLessThanOrEqualTo(3);
    assertThat(idsOf(threat, ThreatLibraryTest::isListOfThreats)).as(threat.id()).isNotEmpty();
    assertThat(threat.references())
        .as(threat.id())
        .allSatisfy(reference -> assertThat(reference.name()).as(reference.id()).isNotBlank());
    assertThat(threat.stride()).as(threat.id()).isNotEmpty();
    assertThat(threat.lifecycle()).as(threat.id()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("threats")
  void offersCountermeasuresThatNeverPromiseEverything(ThreatDefinition threat) {
    assertThat(threat.countermeasures()).as(threat.id()).hasSizeBetween(2, 4);
    assertThat(threat.countermeasures())
        .as(threat.id())
        .allSatisfy(
            use -> {
              assertThat(use.effect()).isGreaterThan(0).isLessThan(1);
              assertThat(use.because()).matches(SENTENCES);
            });
    assertThat(threat.countermeasures().stream().map(CountermeasureUse::countermeasure))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("countermeasures")
  void tellsACountermeasureInPlainSentences(CountermeasureDefinition countermeasure) {
    assertPlain(
        countermeasure.id(),
        List.of(
            countermeasure.text().what(),
            countermeasure.text().how(),
            countermeasure.text().verify()));
    assertThat(countermeasure.references()).as(countermeasure.id()).isNotEmpty();
    assertThat(countermeasure.lifecycle()).as(countermeasure.id()).isNotEmpty();
  }

  /** AI has lists of its own of what goes wrong, ordinary systems and people have others. */
  private static boolean isListOfThreats(String taxonomy) {
    return taxonomy.startsWith("OWASP") || Set.of("ATLAS", "CWE", "LINDDUN").contains(taxonomy);
  }

  private static void assertPlain(String id, List<String> texts) {
    assertThat(texts).as(id).allSatisfy(text -> assertThat(text).matches(SENTENCES));
  }

  private static List<String> idsOf(ThreatDefinition threat, Function<String, Boolean> taxonomy) {
    return threat.references().stream()
        .filter(reference -> taxonomy.apply(reference.taxonomy()))
        .map(TaxonomyReference::id)
        .toList();
  }

  private static List<String> placeholders(String summary) {
    return PLACEHOLDER
        .matcher(summary)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static Set<String> known(Scope scope) {
    return switch (scope) {
      case COMPONENT -> Set.of("component");
      case DATA_FLOW -> Set.of("flow", "source", "target");
      case ASSET -> Set.of("asset");
      case TRUST_ZONE -> Set.of("zone");
      case SYSTEM -> Set.of("system");
      case REACH -> Set.of("source", "target");
    };
  }
}

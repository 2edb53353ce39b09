package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureText;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.ThreatText;
import dev.glacis.library.coverage.LibraryCoverage;
import dev.glacis.library.score.ReferenceCount;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of the catalogue as a whole; the definitions one by one: ThreatLibraryTest. */
class CatalogueTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final int MOST_TECHNIQUES = 3;

  /** Tags, headings, lists, links, code, emphasis, placeholders, addresses. */
  private static final Pattern MARKUP =
      Pattern.compile("[<>`*#|{}\\[\\]]|__|^\\s*[-+] |https?:|&\\w+;");

  @Test
  void givesNoIdTwiceNotEvenToWhatWasRenamed() {
    List<String> ids =
        Stream.of(
                LIBRARY.definitions().stream().map(ThreatDefinition::id),
                LIBRARY.definitions().stream().flatMap(threat -> threat.formerly().stream()),
                LIBRARY.countermeasures().stream().map(CountermeasureDefinition::id),
                LIBRARY.packs().stream().map(pack -> pack.id()))
            .flatMap(stream -> stream)
            .map(id -> id.toUpperCase(Locale.ROOT))
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void refersToEntriesOfItsTaxonomiesOnly() {
    Stream<TaxonomyReference> references =
        Stream.concat(
            LIBRARY.definitions().stream().flatMap(threat -> threat.references().stream()),
            LIBRARY.countermeasures().stream().flatMap(one -> one.references().stream()));

    assertThat(references)
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(LIBRARY.vocabulary().taxonomies().get(reference.taxonomy()))
                    .as(reference.taxonomy())
                    .containsEntry(reference.id(), reference));
  }

  @Test
  void pinsEveryTaxonomyThatAPackRefersTo() {
    assertThat(LIBRARY.packs())
        .allSatisfy(
            pack ->
                assertThat(pack.taxonomies().keySet())
                    .as(pack.id())
                    .containsAll(
                        Stream.concat(
                                pack.threats().stream().flatMap(one -> one.references().stream()),
                                pack.countermeasures().stream()
                                    .flatMap(one -> one.references().stream()))
                            .map(TaxonomyReference::taxonomy)
                            .collect(Collectors.toSet())));
  }

  @Test
  void namesAtMostThreeTechniquesPerThreatAParentAndItsSubOnce() {
    assertThat(LIBRARY.definitions())
        .allSatisfy(
            threat ->
                assertThat(ReferenceCount.of(threat))
                    .as(threat.id())
                    .isLessThanOrEqualTo(MOST_TECHNIQUES));
  }

  @Test
  void hasEveryPartOfEveryTextWithoutMarkup() {
    assertThat(LIBRARY.definitions()).allSatisfy(one -> assertTexts(one.id(), texts(one)));
    assertThat(LIBRARY.countermeasures()).allSatisfy(one -> assertTexts(one.id(), texts(one)));
  }

  @Test
  void knowsTheStagesOfEveryDefinition() {
    assertThat(LibraryCoverage.STAGES)
        .containsAll(all(LIBRARY.definitions().stream().map(ThreatDefinition::lifecycle)))
        .containsAll(all(LIBRARY.countermeasures().stream().map(one -> one.lifecycle())));
  }

  private static Set<String> all(Stream<List<String>> lists) {
    return lists.flatMap(Collection::stream).collect(Collectors.toSet());
  }

  private static void assertTexts(String id, List<String> texts) {
    assertThat(texts)
        .as(id)
        .allSatisfy(
            text ->
                assertThat(text).isNotBlank().doesNotContainPattern(MARKUP).doesNotContain("TODO"));
  }

  private static List<String> texts(ThreatDefinition threat) {
    ThreatText text = threat.text();
    return Stream.concat(
            Stream.of(
                threat.title(),
                threat.summary().replaceAll("\\{\\w+}", "element"),
                text.happens(),
                text.how(),
                text.falseAlarm(),
                text.check()),
            threat.countermeasures().stream().map(CountermeasureUse::because))
        .toList();
  }

  private static List<String> texts(CountermeasureDefinition countermeasure) {
    CountermeasureText text = countermeasure.text();
    return List.of(countermeasure.title(), text.what(), text.how(), text.verify());
  }
}

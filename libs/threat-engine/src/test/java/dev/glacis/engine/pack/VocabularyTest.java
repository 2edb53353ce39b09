package dev.glacis.engine.pack;

import static dev.glacis.engine.DemoPacks.PACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.model.ElementKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a component type is, and what packs add to a vocabulary. */
class VocabularyTest {

  private static final ComponentType SCRAPER = type("acme.scraper", "ai.external.web", "app");
  private static final ComponentType NIGHTLY = type("acme.scraper.nightly", "app.batch");

  @Test
  void knowsEverythingThatATypeIs() {
    Vocabulary vocabulary = of(SCRAPER, NIGHTLY);
    assertThat(vocabulary.lineage("acme.scraper.nightly"))
        .containsExactly(
            "acme.scraper.nightly",
            "acme.scraper",
            "app.batch",
            "acme",
            "ai.external.web",
            "app",
            "ai.external",
            "ai");
    assertThat(vocabulary.lineage("acme")).containsExactly("acme");
  }

  @Test
  void takesTheParentsOfAnUnknownTypeFromItsId() {
    Vocabulary vocabulary = of(SCRAPER);
    assertThat(vocabulary.lineage("acme.scraper.odd.one")).contains("acme.scraper.odd", "app");
    assertThat(vocabulary.lineage("odd.one")).containsExactly("odd.one", "odd");
    assertThat(vocabulary.lineage(".odd")).containsExactly(".odd");
    assertThat(vocabulary.lineage("")).isEmpty();
    assertThat(vocabulary.lineage(null)).isEmpty();
  }

  @Test
  void findsTypesThatAreTheirOwnParents() {
    assertThat(of(SCRAPER, NIGHTLY).circularTypes()).isEmpty();
    Vocabulary circle = of(type("a.x", "b"), type("b", "c"), type("c", "a.x.y"), type("d", "a.x"));
    assertThat(circle.circularTypes()).containsExactly("a.x", "b", "c");
    assertThat(circle.lineage("d")).containsExactly("d", "a.x", "a", "b", "c", "a.x.y");
  }

  @Test
  void mergesWhatItsPacksAdd() {
    AttributeDefinition region = attribute("region");
    Pack pack = adding(Vocabulary.of(List.of(SCRAPER), List.of(region)));
    PackSet set = set(pack);
    assertThat(set.vocabulary().knowsType("acme")).isTrue();
    assertThat(set.vocabulary().attribute(ElementKind.COMPONENT, "region")).contains(region);
    assertThat(set.vocabulary().knowsType("ai.agent")).isTrue();
    assertThat(set.digest()).isNotEqualTo(set(adding(of(SCRAPER))).digest());
  }

  @Test
  void refusesAPackThatAddsWhatIsThere() {
    Pack attribute = adding(Vocabulary.of(List.of(), List.of(attribute("tenancy"))));
    assertThatThrownBy(() -> set(attribute))
        .isInstanceOf(InvalidPackException.class)
        .hasMessage("pack acme adds attribute tenancy, which is in the vocabulary already");
    assertThatThrownBy(() -> set(adding(of(type("app.service")))))
        .hasMessage(
            "pack acme adds component type app.service, which is in the vocabulary already");
  }

  @Test
  void refusesPacksWhoseTypesAreTheirOwnParents() {
    assertThatThrownBy(() -> set(adding(of(type("acme.a", "acme.b"), type("acme.b", "acme.a")))))
        .isInstanceOf(InvalidPackException.class)
        .hasMessage("component type acme.a is its own parent");
  }

  @Test
  void survivesTheCompiledForm() {
    Vocabulary vocabulary = Vocabulary.of(List.of(SCRAPER, NIGHTLY), List.of(attribute("region")));
    assertThat(PackReader.readVocabulary(PackWriter.write(vocabulary))).isEqualTo(vocabulary);
    Pack pack = adding(vocabulary);
    assertThat(PackReader.readPack(PackWriter.write(pack))).isEqualTo(pack);
    String text = new String(PackWriter.write(pack), StandardCharsets.UTF_8);
    assertThat(text).contains("\"parents\":[\"ai.external.web\",\"app\"]");
  }

  private static PackSet set(Pack added) {
    return new PackSet(
        PACKS.vocabulary(), Stream.concat(PACKS.packs().stream(), Stream.of(added)).toList());
  }

  private static Pack adding(Vocabulary vocabulary) {
    Pack base = PACKS.packs().getLast();
    return PackWriter.withDigest(
        new Pack(
            "acme",
            "1.0.0",
            "Added",
            "none",
            "",
            List.of(),
            base.taxonomies(),
            vocabulary,
            List.of(),
            List.of()));
  }

  private static Vocabulary of(ComponentType... types) {
    return Vocabulary.of(List.of(types), List.of());
  }

  private static ComponentType type(String id, String... parents) {
    return new ComponentType(id, id, "Own", List.of(parents));
  }

  private static AttributeDefinition attribute(String name) {
    return new AttributeDefinition(
        name,
        AttributeRole.FACT,
        Set.of(ElementKind.COMPONENT),
        true,
        AttributeType.ENUM,
        List.of("eu", "us"),
        "where it runs",
        null);
  }
}

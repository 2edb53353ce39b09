package dev.glacis.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeMappingTest {

  private static final TypeMapping MAPPING =
      read(
          """
          components:
            - source: process
              name: "*model*"
              type: ai.model.foundation
              attributes: {toolCalling: false, modality: [text]}
            - source: process
              type: app.service
          zones:
            - name: "dmz*"
              trustRating: 30
          """);

  @Test
  void takesTheFirstRuleThatFits() {
    assertThat(type("process", "The Model server")).isEqualTo("ai.model.foundation");
    assertThat(type("Process", "Web server")).isEqualTo("app.service");
    assertThat(type("process", null)).isEqualTo("app.service");
    assertThat(MAPPING.find(ElementKind.COMPONENT, "store", "model")).isEmpty();
    assertThat(MAPPING.find(ElementKind.TRUST_ZONE, null, "DMZ 1"))
        .hasValueSatisfying(rule -> assertThat(rule.trustRating()).isEqualTo(30));
  }

  @Test
  void asksAnotherMappingForWhatItDoesNotKnow() {
    TypeMapping both = MAPPING.then(read("components: [{source: store, type: data.database}]"));

    assertThat(both.find(ElementKind.COMPONENT, "store", "x").orElseThrow().type())
        .isEqualTo("data.database");
    assertThat(both.find(ElementKind.COMPONENT, "process", "x").orElseThrow().type())
        .isEqualTo("app.service");
  }

  @Test
  void readsStarsAsAnyText() {
    assertThat(rule("*a*b").fits(null, "xayab")).isTrue();
    assertThat(rule("a*a").fits(null, "a")).isFalse();
    assertThat(rule("*").fits(null, "")).isTrue();
    assertThat(rule("AB").fits(null, "ab")).isTrue();
  }

  @Test
  void namesEveryMistakeOfAFile() {
    assertThatThrownBy(() -> read("components: [{type: x}]\ntypes: 1"))
        .isInstanceOfSatisfying(
            RefusedDocumentException.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(one -> one.code().label() + one.pointer())
                    .containsExactly("missing-field/components/0", "unknown-field/types"));
  }

  @Test
  void refusesTrustRatingsOutsideOfTheScale() {
    String zones =
        """
        zones:
          - {name: a, trustRating: 101}
          - {name: b, trustRating: -1}
          - {name: c, trustRating: 100}
        """;

    assertThatThrownBy(() -> read(zones))
        .isInstanceOfSatisfying(
            RefusedDocumentException.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(one -> one.code().label() + one.pointer())
                    .containsExactly(
                        "wrong-value/zones/0/trustRating", "wrong-value/zones/1/trustRating"));
  }

  @Test
  void refusesMoreRulesThanAnImportCanAskForEveryElement() {
    String rule = "  - {source: s, type: t}\n";
    assertThat(read("components:\n" + rule.repeat(1_000)).rules().get(ElementKind.COMPONENT))
        .hasSize(1_000);

    assertThatThrownBy(
            () -> read("components:\n" + rule.repeat(600) + "zones:\n" + rule.repeat(401)))
        .isInstanceOfSatisfying(
            RefusedDocumentException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.TOO_MANY_ELEMENTS))
        .hasMessageContaining("1001");
  }

  @Test
  void refusesAFileAbove256KiB() {
    String longComment = "#" + "x".repeat(256 * 1024);

    assertThatThrownBy(() -> read(longComment))
        .isInstanceOfSatisfying(
            RefusedDocumentException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.TOO_LARGE));
  }

  @Test
  void knowsTypesAndWhatTheyAreBelow() {
    ComponentTypes types = new ComponentTypes(Map.of("data.database", "Database"));

    assertThat(types.knows("data.database")).isTrue();
    assertThat(types.knows("data")).isTrue();
    assertThat(types.knows("dat")).isFalse();
    assertThat(types.knows("data.database.sql")).isFalse();
  }

  @Test
  void suggestsTheNearestTypes() {
    ComponentTypes types =
        new ComponentTypes(
            Map.of(
                "data.database", "Database",
                "ai.rag.vectorstore", "Vector store",
                "data.cache", "Cache",
                "net.firewall", "Firewall"));

    assertThat(types.nearest("VectorDatabases"))
        .containsExactly("data.database", "ai.rag.vectorstore", "data.cache");
    assertThat(types.nearest("nothing")).isEmpty();
    assertThat(types.nearest("vector-database").getFirst()).isEqualTo("data.database");
  }

  private static String type(String source, String name) {
    return MAPPING.find(ElementKind.COMPONENT, source, name).orElseThrow().type();
  }

  private static MappingRule rule(String name) {
    return new MappingRule(null, NamePattern.of(name), "t", null, Attributes.none());
  }

  private static TypeMapping read(String yaml) {
    return TypeMapping.read(yaml.getBytes(StandardCharsets.UTF_8));
  }
}

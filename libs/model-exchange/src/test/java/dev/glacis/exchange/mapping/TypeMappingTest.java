package dev.glacis.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
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
    assertThat(rule("ab").fits(null, "AB")).isTrue();
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
  void suggestsTheNearestTypes() {
    ComponentTypes types =
        new ComponentTypes(
            Map.of(
                "data.database", "Database",
                "ai.rag.vectorstore", "Vector store",
                "net.firewall", "Firewall"));

    assertThat(types.nearest("VectorDatabases"))
        .containsExactly("data.database", "ai.rag.vectorstore");
    assertThat(types.nearest("nothing")).isEmpty();
  }

  private static String type(String source, String name) {
    return MAPPING.find(ElementKind.COMPONENT, source, name).orElseThrow().type();
  }

  private static MappingRule rule(String name) {
    return new MappingRule(null, name, "t", null, Attributes.none());
  }

  private static TypeMapping read(String yaml) {
    return TypeMapping.read(yaml.getBytes(StandardCharsets.UTF_8));
  }
}

package dev.glacis.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.glacis.benchmark.rule.RuleAttributes;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ThreatLibrary;
import org.junit.jupiter.api.Test;

class ModelGeneratorTest {

  private static final PackSet PACKS = ThreatLibrary.load();
  private static final RuleAttributes ATTRIBUTES = new RuleAttributes(PACKS.vocabulary());

  @Test
  void hasTheSizesThatItIsAskedFor() {
    ArchitectureModel model = model(Knowledge.FULL, 400, 1);
    assertThat(model.components()).hasSize(400);
    assertThat(model.dataFlows()).hasSize(800);
    assertThat(model.trustZones()).hasSize(20);
    assertThat(model.assets()).hasSize(80);
  }

  @Test
  void mixesComponentsOfAiAndOfOrdinarySystems() {
    ArchitectureModel model = model(Knowledge.HALF, 1_000, 1);
    long ai = model.components().stream().filter(one -> one.type().startsWith("ai.")).count();
    assertThat(ai).isBetween(500L, 700L);
  }

  @Test
  void givesTheSameModelForTheSameSeedOnly() {
    assertThat(model(Knowledge.HALF, 50, 1)).isEqualTo(model(Knowledge.HALF, 50, 1));
    assertThat(model(Knowledge.HALF, 50, 1)).isNotEqualTo(model(Knowledge.HALF, 50, 2));
  }

  @Test
  void statesEverythingOrHalf() {
    int each = ATTRIBUTES.of(ElementKind.COMPONENT).size();
    assertThat(model(Knowledge.FULL, 200, 1).components())
        .allMatch(component -> component.attributes().values().size() == each);
    double stated =
        model(Knowledge.HALF, 200, 1).components().stream()
            .mapToInt(component -> component.attributes().values().size())
            .average()
            .orElseThrow();
    assertThat(stated).isCloseTo(0.5 * each, within(0.05 * each));
  }

  @Test
  void leavesOutFactsOfTheFullModelAndChangesNone() {
    ArchitectureModel full = model(Knowledge.FULL, 50, 1);
    ArchitectureModel half = model(Knowledge.HALF, 50, 1);
    for (int i = 0; i < 50; i++) {
      assertThat(full.components().get(i).attributes().values())
          .containsAllEntriesOf(half.components().get(i).attributes().values());
    }
  }

  @Test
  void comesBackFromAnOtmDocument() {
    ArchitectureModel model =
        ModelGenerator.generate(
            PACKS.vocabulary(), PackAttributes.readBy(PACKS), Knowledge.HALF, 60, 1);
    ArchitectureModel read = OtmDocument.read(OtmDocument.of(model), PACKS.vocabulary());
    assertThat(read.components()).isEqualTo(model.components());
    assertThat(read.dataFlows()).isEqualTo(model.dataFlows());
    assertThat(read.assets()).isEqualTo(model.assets());
    assertThat(read.trustZones()).isEqualTo(model.trustZones());
  }

  @Test
  void statesOnlyWhatPacksReadOnAType() {
    PackAttributes attributes = PackAttributes.readBy(PACKS);
    assertThat(attributes.of(ElementKind.COMPONENT, "ai.agent.orchestrator"))
        .extracting(AttributeDefinition::name)
        .contains("autonomyLevel", "thirdParty");
    assertThat(attributes.of(ElementKind.COMPONENT, "client.browser"))
        .extracting(AttributeDefinition::name)
        .isNotEmpty()
        .doesNotContain("autonomyLevel");
  }

  private static ArchitectureModel model(Knowledge knowledge, int components, long seed) {
    return ModelGenerator.generate(PACKS.vocabulary(), ATTRIBUTES, knowledge, components, seed);
  }
}

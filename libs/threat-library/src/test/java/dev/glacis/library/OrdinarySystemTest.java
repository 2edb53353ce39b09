package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a system in which no AI is drawn, nothing of AI is said, not even that it is possible. */
class OrdinarySystemTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final Path ORDINARY = Path.of("src/test/resources/ordinary");

  /** Packages, images and foreign parts threaten whoever builds software. */
  private static final Set<String> OF_ALL_SOFTWARE =
      Set.of("AI-SUP-005", "AI-SUP-010", "AI-SUP-014");

  @ParameterizedTest
  @ValueSource(strings = {"web-shop.otm.yaml", "company.otm.yaml"})
  void hasNoThreatOfAi(String file) throws IOException {
    assertThat(found(ModelFiles.read(ORDINARY.resolve(file), LIBRARY)))
        .isNotEmpty()
        .noneMatch(
            definition -> definition.startsWith("AI-") && !OF_ALL_SOFTWARE.contains(definition));
  }

  /** Whatever the flows carry, by their names or for all that is known. */
  @Test
  void hasNoneWithComponentsOfEveryOrdinaryType() {
    assertThat(found(everyOrdinaryType()))
        .hasSizeGreaterThan(100)
        .noneMatch(
            definition -> definition.startsWith("AI-") && !OF_ALL_SOFTWARE.contains(definition));
  }

  @Test
  void hasThemOnceAiIsDrawn() throws IOException {
    String assistant =
        Files.readString(ORDINARY.resolve("web-shop.otm.yaml"))
            .replace("type: app.service", "type: ai.app.api");

    assertThat(found(ModelFiles.read(assistant, LIBRARY))).contains("AI-GEN-006");
  }

  private static ArchitectureModel everyOrdinaryType() {
    StringBuilder model =
        new StringBuilder("otmVersion: 0.2.0\nproject: {id: all, name: All ordinary types}\n")
            .append("trustZones:\n- {id: out, name: Out, risk: {trustRating: 5}}\n")
            .append("- {id: in, name: In, risk: {trustRating: 70}}\ncomponents:\n");
    List<String> types = ordinaryTypes().toList();
    for (int i = 0; i < types.size(); i++) {
      model.append(
          "- {id: c%d, name: C%d, type: %s, parent: {trustZone: %s}}\n"
              .formatted(i, i, types.get(i), i % 2 == 0 ? "in" : "out"));
    }
    model.append("dataflows:\n");
    for (int i = 0; i < types.size(); i++) {
      for (int step : new int[] {1, 2, 7}) {
        model.append(
            "- {id: f%d-%d, name: F, source: c%d, destination: c%d, bidirectional: %b}\n"
                .formatted(i, step, i, (i + step) % types.size(), step == 7));
      }
    }
    return ModelFiles.read(model.toString(), LIBRARY);
  }

  private static Stream<String> ordinaryTypes() {
    return LIBRARY.vocabulary().types().keySet().stream().filter(type -> !type.startsWith("ai."));
  }

  private static List<String> found(ArchitectureModel model) {
    return new ThreatEngine(LIBRARY)
        .evaluate(model).threats().stream()
            .map(Threat::definition)
            .map(definition -> definition.id())
            .toList();
  }
}

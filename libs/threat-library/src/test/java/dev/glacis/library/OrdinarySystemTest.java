package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a system in which no AI is drawn, nothing of AI is assumed. */
class OrdinarySystemTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final Path SHOP = Path.of("src/test/resources/ordinary/web-shop.otm.yaml");

  @Test
  void hasNoThreatOfAi() throws IOException {
    assertThat(reported(ModelFiles.read(SHOP, LIBRARY)))
        .isNotEmpty()
        .noneMatch(definition -> definition.startsWith("AI-"));
  }

  @Test
  void hasThemOnceAiIsDrawn() throws IOException {
    String assistant = Files.readString(SHOP).replace("type: app.service", "type: ai.app.api");

    assertThat(reported(ModelFiles.read(assistant, LIBRARY))).contains("AI-GEN-006");
  }

  private static List<String> reported(ArchitectureModel model) {
    return new ThreatEngine(LIBRARY)
        .evaluate(model).threats().stream()
            .filter(threat -> threat.certainty() != Certainty.POSSIBLE)
            .map(Threat::definition)
            .map(definition -> definition.id())
            .toList();
  }
}

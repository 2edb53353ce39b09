package dev.glacis.library.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.template.SystemTemplate;
import dev.glacis.library.ModelFiles;
import dev.glacis.library.SystemTemplates;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Systems that nobody attacked: they too must not drown their readers. */
class QuietSystemsTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final ThreatEngine ENGINE = new ThreatEngine(LIBRARY);

  @Test
  void areTheSamples() throws IOException {
    Map<String, ArchitectureModel> samples = new TreeMap<>();
    for (Path file : ModelFiles.in(Path.of("../../samples"))) {
      samples.put(file.getFileName().toString(), ModelFiles.read(file, LIBRARY));
    }

    assertThat(samples).hasSize(3);
    samples.forEach(QuietSystemsTest::assertQuiet);
  }

  @Test
  void areTheTemplatesAsTheyShip() {
    ImportOptions options =
        ImportOptions.defaults().withVocabulary(AttributeVocabulary.of(LIBRARY.vocabulary()));

    assertThat(SystemTemplates.shipped())
        .hasSizeGreaterThanOrEqualTo(9)
        .allSatisfy(
            shipped ->
                assertQuiet(
                    shipped.id(),
                    SystemTemplate.read(shipped.file(), shipped.content())
                        .instantiate(Map.of(), options)
                        .model()));
  }

  private static void assertQuiet(String name, ArchitectureModel model) {
    Noise noise = Noise.of(model, ENGINE.evaluate(model).reported());

    assertThat(noise.perAiComponent()).as("%s: %s", name, noise).isLessThanOrEqualTo(8);
    assertThat(noise.perOtherComponent()).as("%s: %s", name, noise).isLessThanOrEqualTo(4);
    assertThat(noise.perFlow()).as("%s: %s", name, noise).isLessThanOrEqualTo(3);
  }
}

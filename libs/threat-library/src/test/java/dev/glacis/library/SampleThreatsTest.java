package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.library.TemplateInstances.Instance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The threats of samples and templates leave nobody without an answer. */
class SampleThreatsTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final ThreatEngine ENGINE = new ThreatEngine(LIBRARY);

  static List<Path> samples() throws IOException {
    return ModelFiles.in(Path.of("../../samples"));
  }

  @Test
  void shipsSamples() throws IOException {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(3);
  }

  static Stream<Instance> templates() {
    return TemplateInstances.oneAtATime();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void haveACountermeasureACheckAndAReference(Path sample) throws IOException {
    assertAnswered(ENGINE.evaluate(ModelFiles.read(sample, LIBRARY)).threats());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void haveThemInTheTemplatesTooWhateverIsChosen(Instance instance) {
    ImportOptions options =
        ImportOptions.defaults().withVocabulary(AttributeVocabulary.of(LIBRARY.vocabulary()));

    assertAnswered(
        ENGINE
            .evaluate(instance.template().instantiate(instance.values(), options).model())
            .threats());
  }

  private static void assertAnswered(List<Threat> threats) {
    assertThat(threats)
        .isNotEmpty()
        .allSatisfy(
            threat -> {
              assertThat(threat.countermeasures()).as(threat.fingerprint()).isNotEmpty();
              assertThat(threat.references()).as(threat.fingerprint()).isNotEmpty();
              assertThat(LIBRARY.definition(threat.definition().id()).orElseThrow().text().check())
                  .as(threat.fingerprint())
                  .isNotBlank();
            });
  }
}

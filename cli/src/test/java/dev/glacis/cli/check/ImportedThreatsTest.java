package dev.glacis.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.answer.AnswerContent;
import dev.glacis.engine.answer.EvaluationWriter;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.library.ThreatLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other tools found or what somebody wrote by hand is kept, and changes no evaluation. */
class ImportedThreatsTest {

  private static final Path DOCUMENTS =
      Path.of("../libs/model-exchange/src/test/resources/foreign");
  private static final ThreatEngine ENGINE = new ThreatEngine(ThreatLibrary.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shop.tm7",
        "shop.threat-dragon.json",
        "shop.threagile.yaml",
        "shop.tml.json",
        "shop.tc.json",
        "found.pytm.json"
      })
  void changeNothing(String file) throws IOException {
    ArchitectureModel model =
        new ModelImporter()
            .read(Files.readAllBytes(DOCUMENTS.resolve(file)), ImportOptions.defaults())
            .model();

    assertThat(Proposals.of(model).threats()).isNotEmpty();
    assertThat(answer(model)).isEqualTo(answer(withoutExtensions(model)));
  }

  private static String answer(ArchitectureModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EvaluationWriter(AnswerContent.standard().withPossible().withCountermeasures())
        .write(ENGINE.evaluate(model), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ArchitectureModel withoutExtensions(ArchitectureModel model) {
    return new ArchitectureModel(
        model.id(),
        model.name(),
        model.description(),
        model.owner(),
        model.tags(),
        model.attributes(),
        model.trustZones(),
        model.components(),
        model.dataFlows(),
        model.assets(),
        Map.of());
  }
}

package dev.glacis.exchange.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.ShippedAttributes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ModelLinterTest {

  private static final String CLEAN =
      new String(Fixtures.bytes("/lint/clean.otm.yaml"), StandardCharsets.UTF_8);
  private static final PackSet WORDS = new PackSet(ShippedAttributes.vocabulary(), List.of());
  private static final ModelLinter LINTER = new ModelLinter(new ThreatEngine(WORDS));
  private static final ImportOptions OPTIONS =
      ImportOptions.defaults().withVocabulary(AttributeVocabulary.of(WORDS.vocabulary()));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/lint/cases.csv", numLinesToSkip = 1, delimiter = ';')
  void namesSeverityCodePlaceAndSuggestion(
      String name, String find, String replace, String findings) {
    String wanted = find.replace("\\n", "\n");
    assertThat(CLEAN).contains(wanted);
    String document = CLEAN.replace(wanted, replace == null ? "" : replace);

    LintReport report = LINTER.lint(document.getBytes(StandardCharsets.UTF_8), OPTIONS);

    assertThat(report.findings().stream().map(ModelLinterTest::line))
        .containsExactlyInAnyOrderElementsOf(
            findings == null ? List.of() : Arrays.asList(findings.split("\n")));
  }

  /** Readers repair such models; programs may hand over one that nobody repaired. */
  @Test
  void namesTheElementAtWhichAModelContradictsItself() {
    ImportedModel clean = new ModelImporter().read(CLEAN.getBytes(StandardCharsets.UTF_8), OPTIONS);
    ArchitectureModel model = clean.model();
    ArchitectureModel broken =
        new ArchitectureModel(
            model.id(),
            model.name(),
            model.description(),
            model.owner(),
            model.tags(),
            model.attributes(),
            model.trustZones(),
            model.components().subList(0, 2),
            model.dataFlows(),
            model.assets(),
            model.extensions());

    LintReport report = LINTER.lint(broken, clean.sourceMap(), clean.lossReport());

    assertThat(report.findings().stream().map(ModelLinterTest::line))
        .containsExactly("error invalid-model 40 /dataflows/1 null");
  }

  private static String line(LintFinding finding) {
    return "%s %s %d %s %s"
        .formatted(
            finding.severity().label(),
            finding.code(),
            finding.line(),
            finding.pointer(),
            finding.suggestion());
  }
}

package dev.glacis.exchange.otm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.canonical.CanonicalModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OTM to the own form and back loses nothing that a reader of OTM would miss. */
class OtmRoundTripTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("glacis.samples", "../../../shared/samples")).resolve("otm");

  @ParameterizedTest
  @ValueSource(strings = {"assistant.otm.json", "assistant.otm.yaml"})
  void keepsTheFixture(String name) {
    assertKeepsAll(Fixtures.bytes("/otm/" + name));
  }

  @Test
  void keepsTheSampleSystemsOfThisProduct() throws IOException {
    List<Path> files = files(Path.of("../../samples"));
    assertThat(files).hasSizeGreaterThanOrEqualTo(3);
    for (Path file : files) {
      assertKeepsAll(Files.readAllBytes(file));
    }
  }

  @Test
  void keepsEveryPublicSample() throws IOException {
    assumeTrue(Files.isDirectory(SAMPLES), "no folder of public OTM files beside the checkout");
    List<Path> files = files(SAMPLES);
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      byte[] document = Files.readAllBytes(file);
      if (file.endsWith("iriusrisk__otm_without_version.otm")) {
        // Two lines with a project and nothing else.
        assertThatThrownBy(() -> read(document)).isInstanceOf(RefusedDocumentException.class);
      } else {
        assertKeepsAll(document);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*(otm|json|yaml)")).sorted().toList();
    }
  }

  private static void assertKeepsAll(byte[] document) {
    // Given
    ArchitectureModel model = read(document);
    // When stored and read back
    ArchitectureModel stored = CanonicalModel.read(CanonicalModel.write(model));
    // Then each notation says the same as the document, and so does a second round
    for (DocumentSyntax syntax : DocumentSyntax.values()) {
      byte[] exported = new OtmWriter().write(stored, syntax);
      assertThat(Meaning.of(exported)).isEqualTo(Meaning.of(document));
      assertThat(CanonicalModel.write(read(exported))).isEqualTo(CanonicalModel.write(model));
    }
  }

  private static ArchitectureModel read(byte[] document) {
    return new ModelImporter().read(document, ImportOptions.defaults()).model();
  }
}

package dev.glacis.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents that the journeys send. */
final class Documents {

  private static final Path CHECKOUT = Path.of(System.getProperty("glacis.checkout"));

  private Documents() {}

  /** The sample systems of the product. */
  static List<Path> samples() {
    try (Stream<Path> files = Files.list(CHECKOUT.resolve("samples"))) {
      return files.filter(file -> file.toString().endsWith(".otm.yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small assistant that reads the web; {@code edition} makes its digest differ. */
  static byte[] assistant(String key, int edition) {
    return """
    otmVersion: 0.2.0
    project:
      id: %s
      name: Assistant %s
      description: edition %d
    trustZones:
      - {id: internet, name: Internet, risk: {trustRating: 5}}
      - {id: cloud, name: Cloud, risk: {trustRating: 70}}
    components:
      - id: web
        name: Public web
        type: ai.external.web
        parent: {trustZone: internet}
      - id: assistant
        name: Assistant %d
        type: ai.model.foundation
        parent: {trustZone: cloud}
        attributes: {indirectContent: true, toolCalling: true, modality: [text]}
    dataflows:
      - id: pages
        name: Pages
        source: web
        destination: assistant
        attributes: {contentControlledBy: public, content: [retrieved-content]}
    """
        .formatted(key, key, edition, edition)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The same assistant with threats that are treated already, as the document says. */
  static byte[] proposing(String key, int edition) {
    String plain = new String(assistant(key, edition), StandardCharsets.UTF_8);
    String at = "modality: [text]}\n";
    String treated =
        """
            threats:
              - threat: injection
                state: mitigated
                mitigations: [{mitigation: filter, state: implemented}]
              - {threat: tools, state: accepted}
        """;
    String listed =
        """
        threats:
          - id: injection
            name: Pages tell the model what to do
            risk: {likelihood: 100, impact: 100, impactComment: ""}
          - id: tools
            name: Tools are misused
            risk: {likelihood: 100, impact: 100, impactComment: ""}
        mitigations:
          - {id: filter, name: Filter pages, riskReduction: 100}
        """;
    return (plain.replace(at, at + treated) + listed).getBytes(StandardCharsets.UTF_8);
  }
}

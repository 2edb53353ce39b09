package dev.glacis.exchange.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CanonicalModelTest {

  private static final String DOCUMENT =
      """
      {"otmVersion": "0.2.0", "project": {"id": "p", "name": "P"},
       "trustZones": [%s],
       "components": [{"id": "b", "name": "B", "type": "x"}, {"name": "A", "type": "x", "id": "a"}]}
      """;

  @Test
  void theNotationDoesNotChangeTheDigest() {
    assertThat(CanonicalModel.digest(read("/otm/assistant.otm.yaml")))
        .isEqualTo(CanonicalModel.digest(read("/otm/assistant.otm.json")))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void readsBackWhatItWrote() {
    ArchitectureModel model = parse(document("{\"id\": \"z\", \"name\": \"Z\"}"));

    ArchitectureModel back = CanonicalModel.read(CanonicalModel.write(model));

    assertThat(back.trustZones()).isEqualTo(model.trustZones());
    assertThat(back.components()).containsExactlyInAnyOrderElementsOf(model.components());
    assertThat(CanonicalModel.digest(back)).isEqualTo(CanonicalModel.digest(model));
  }

  @Test
  void sortsElementsAndKeysAndLeavesAbsentFactsOut() throws Exception {
    ArchitectureModel model =
        parse(document("{\"id\": \"z\", \"name\": \"Z\", \"risk\": {\"trustRating\": 7.0}}"));

    String json = CanonicalModel.write(model);

    assertThat(json)
        .isEqualTo(
            """
            {"assets":[],"attributes":{},"components":[\
            {"assetsProcessed":[],"assetsStored":[],"attributes":{},"id":"a","name":"A","tags":[],"type":"x"},\
            {"assetsProcessed":[],"assetsStored":[],"attributes":{},"id":"b","name":"B","tags":[],"type":"x"}],\
            "dataFlows":[],"id":"p","name":"P","tags":[],"trustZones":[\
            {"attributes":{},"id":"z","name":"Z","trustRating":7}]}""");
    byte[] sha256 =
        MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
    assertThat(CanonicalModel.digest(model)).isEqualTo(HexFormat.of().formatHex(sha256));
  }

  @Test
  void movingABoxKeepsTheDigestAndRatingAZoneChangesIt() {
    String zone =
        """
        {"id": "z", "name": "Z", "risk": {"trustRating": %d}, "representations": [
          {"representation": "r", "id": "i", "position": {"x": %d, "y": 1}}]}
        """;
    ArchitectureModel before = parse(document(zone.formatted(10, 1)));
    ArchitectureModel moved = parse(document(zone.formatted(10, 2)));
    ArchitectureModel rated = parse(document(zone.formatted(20, 1)));

    assertThat(CanonicalModel.write(moved)).isNotEqualTo(CanonicalModel.write(before));
    assertThat(CanonicalModel.digest(moved)).isEqualTo(CanonicalModel.digest(before));
    assertThat(CanonicalModel.digest(rated)).isNotEqualTo(CanonicalModel.digest(before));
  }

  @Test
  void refusesJsonThatIsNoModel() {
    assertThatThrownBy(() -> CanonicalModel.read("{}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CanonicalModel.read("{")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String document(String zone) {
    return DOCUMENT.formatted(zone);
  }

  private static ArchitectureModel read(String resource) {
    return parse(new String(Fixtures.bytes(resource), StandardCharsets.UTF_8));
  }

  private static ArchitectureModel parse(String document) {
    return new ModelImporter()
        .read(document.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults())
        .model();
  }
}

package dev.glacis.local.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformSettingsTest {

  private static final Path CHECKOUT = Path.of("checkout").toAbsolutePath();

  @Test
  void keepsDataInTheUsersFolderUnlessToldOtherwise() {
    PlatformSettings usual = PlatformSettings.fromEnvironment(CHECKOUT, Map.of());
    PlatformSettings moved =
        PlatformSettings.fromEnvironment(CHECKOUT, Map.of("GLACIS_HOME", "/srv/glacis"));

    assertThat(usual.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".glacis"));
    assertThat(moved.home()).isEqualTo(Path.of("/srv/glacis"));
    assertThat(moved.runtime()).isEqualTo(Path.of("/srv/glacis/runtime"));
  }

  @Test
  void sharesUnpackedProgramsBetweenPlatforms() {
    Map<String, String> environment =
        Map.of("GLACIS_HOME", "/srv/one", "GLACIS_RUNTIME", "/srv/programs");

    PlatformSettings settings = PlatformSettings.fromEnvironment(CHECKOUT, environment);

    assertThat(settings.runtime()).isEqualTo(Path.of("/srv/programs"));
  }

  @Test
  void looksForAServiceWhereMavenLeavesIt() {
    PlatformSettings settings = PlatformSettings.fromEnvironment(CHECKOUT, Map.of());

    assertThat(settings.serviceJar(ServiceName.MODEL_SERVICE))
        .isEqualTo(CHECKOUT.resolve("model-service/target/quarkus-app/quarkus-run.jar"));
  }
}

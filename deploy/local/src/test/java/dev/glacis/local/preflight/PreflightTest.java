package dev.glacis.local.preflight;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.PortUse;
import dev.glacis.local.settings.ServiceName;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  private static final Set<PortUse> ALL = EnumSet.allOf(PortUse.class);

  @TempDir private Path folder;
  private PlatformSettings settings;

  @BeforeEach
  void chooseFreePorts() {
    settings = PlatformSettings.forTest(folder.resolve("checkout"), folder.resolve("home"));
  }

  @Test
  void isSilentWhenThereIsRoomForEverything() throws IOException {
    assertThatCode(() -> preflight(8_000_000).check(ALL)).doesNotThrowAnyException();
  }

  @Test
  void namesTheTakenPortItsUseAndItsVariable() throws IOException {
    // Given
    int port = settings.ports().of(PortUse.KEYCLOAK);
    Preflight preflight = preflight(8_000_000);
    // When
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      // Then
      assertThatThrownBy(() -> preflight.check(ALL))
          .isInstanceOf(PlatformException.class)
          .hasMessageContaining("Port " + port + " for Keycloak is taken")
          .hasMessageContaining("GLACIS_KEYCLOAK_PORT");
    }
  }

  @Test
  void seesAPortThatIsTakenOnEveryAddress() throws IOException {
    int port = settings.ports().of(PortUse.GATEWAY);
    Preflight preflight = preflight(8_000_000);

    try (ServerSocket _ = new ServerSocket(port)) {
      assertThatThrownBy(() -> preflight.check(ALL)).hasMessageContaining("GLACIS_GATEWAY_PORT");
    }
  }

  @Test
  void saysHowMuchMemoryIsMissing() {
    assertThatThrownBy(() -> preflight(1_024_000).check(ALL))
        .isInstanceOf(PlatformException.class)
        .hasMessage("Glacis needs 3072 MiB of free memory, but only 1000 MiB are available.");
  }

  @Test
  void heedsTheLimitOfAControlGroup() throws IOException {
    Files.writeString(folder.resolve("memory.max"), "4294967296\n");
    Files.writeString(folder.resolve("memory.current"), "3221225472\n");
    Files.writeString(folder.resolve("memory.stat"), "anon 1\ninactive_file 1073741824\n");

    assertThatThrownBy(() -> preflight(8_000_000).check(ALL))
        .hasMessageContaining("only 2048 MiB are available");
  }

  @Test
  void listsTheServicesThatAreNotBuilt() throws IOException {
    Path jar = settings.serviceJar(ServiceName.GATEWAY);
    Files.createDirectories(jar.getParent());
    Files.createFile(jar);
    Preflight preflight = preflight(8_000_000);

    assertThatThrownBy(() -> preflight.checkBuilt(EnumSet.allOf(ServiceName.class)))
        .isInstanceOf(PlatformException.class)
        .hasMessageStartingWith("Not built: model-service, rules-service, report-service (");
  }

  private Preflight preflight(long availableKibibytes) throws IOException {
    Path memInfo = folder.resolve("meminfo");
    Files.writeString(
        memInfo,
        "MemTotal: 9000000 kB\nMemFree: 1 kB\nMemAvailable:   " + availableKibibytes + " kB\n");
    return new Preflight(settings, new AvailableMemory(memInfo, folder));
  }
}

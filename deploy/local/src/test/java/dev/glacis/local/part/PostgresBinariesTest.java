package dev.glacis.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.local.settings.PlatformException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, /postgres-linux-x86_64.txz",
    "Linux, aarch64, /postgres-linux-arm_64.txz",
    "Mac OS X, aarch64, /postgres-darwin-arm_64.txz"
  })
  void choosesTheArchiveOfTheMachine(String os, String arch, String archive) {
    assertThat(PostgresBinaries.archive(os, arch)).isEqualTo(archive);
  }

  @ParameterizedTest
  @CsvSource({"Windows 11, amd64", "Mac OS X, x86_64", "Linux, riscv64"})
  void namesThePlatformsThatThereAreOnAnyOther(String os, String arch) {
    assertThatThrownBy(() -> PostgresBinaries.archive(os, arch))
        .isInstanceOf(PlatformException.class)
        .hasMessageContaining("Linux (x86-64, arm64) and macOS (arm64)")
        .hasMessageContaining(os);
  }

  @Test
  void keepsEveryServicesDataInADatabaseOfItsOwn() {
    assertThat(PostgresDatabases.names())
        .containsExactly("model_service", "rules_service", "report_service", "keycloak");
  }
}

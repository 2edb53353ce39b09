package dev.glacis.local.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

  @TempDir private Path home;

  @Test
  void keepsASecretOverStarts() {
    String first = Credentials.in(home).client("rules-service");

    assertThat(Credentials.in(home).client("rules-service")).isEqualTo(first);
  }

  @Test
  void makesEverySecretAnew(@TempDir Path other) {
    Credentials credentials = Credentials.in(home);

    assertThat(credentials.client("rules-service"))
        .isNotEqualTo(credentials.database("rules_service"))
        .isNotEqualTo(Credentials.in(other).client("rules-service"))
        .hasSize(36);
  }

  @Test
  void letsOnlyTheOwnerReadTheFile() throws IOException {
    Credentials.in(home).keycloakAdministrator();

    assertThat(Files.getPosixFilePermissions(home.resolve("credentials")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}

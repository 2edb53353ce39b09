package dev.glacis.local.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of the programs that the build pinned; they name the folders they are unpacked to. */
record Versions(String postgres, String kafka, String keycloak) {

  static Versions pinned() {
    Properties pinned = new Properties();
    try (InputStream in =
        Versions.class.getResourceAsStream("/local-platform-versions.properties")) {
      pinned.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Versions(
        pinned.getProperty("postgres"),
        pinned.getProperty("kafka"),
        pinned.getProperty("keycloak"));
  }
}

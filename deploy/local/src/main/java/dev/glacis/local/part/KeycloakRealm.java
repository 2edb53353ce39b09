package dev.glacis.local.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.glacis.local.settings.Credentials;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The demo realm: what the product ships, with this platform's client secrets filled in. */
final class KeycloakRealm {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RESOURCE = "/keycloak/glacis-realm.json";

  private KeycloakRealm() {}

  /** The document that Keycloak imports; holds secrets. */
  static String with(Credentials credentials) {
    try {
      JsonNode realm = JSON.readTree(shipped());
      for (JsonNode client : realm.withArray("/clients")) {
        if (!client.path("publicClient").asBoolean()) {
          String clientId = client.path("clientId").asText();
          ((ObjectNode) client).put("secret", credentials.client(clientId));
        }
      }
      return realm.toPrettyString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes whenever the shipped realm does. */
  static String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shipped()));
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in = KeycloakRealm.class.getResourceAsStream(RESOURCE)) {
      return in.readAllBytes();
    }
  }
}

package dev.glacis.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Secrets between the parts, made at the first start and kept in a file that only its owner reads.
 * People of the demo realm have one published password instead: their accounts guard nothing.
 */
public final class Credentials {

  /** Password of every demo user. */
  public static final String DEMO_PASSWORD = "glacis-demo";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Map<String, String> secrets;

  private Credentials(Path file, Map<String, String> secrets) {
    this.file = file;
    this.secrets = secrets;
  }

  /** Reads the secrets of a platform; a missing file means that there are none yet. */
  public static Credentials in(Path home) {
    Path file = home.resolve("credentials");
    try {
      return new Credentials(file, Files.exists(file) ? read(file) : new TreeMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Password of a database login. */
  public String database(String login) {
    return secret("database." + login);
  }

  /** Secret of a confidential client in Keycloak. */
  public String client(String clientId) {
    return secret("client." + clientId);
  }

  /** Password of Keycloak's administrator {@code admin}. */
  public String keycloakAdministrator() {
    return secret("keycloak.admin");
  }

  private synchronized String secret(String name) {
    String known = secrets.get(name);
    if (known != null) {
      return known;
    }
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    String made = HexFormat.of().formatHex(bytes);
    secrets.put(name, made);
    write();
    return made;
  }

  private static Map<String, String> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains("="))
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new));
  }

  private void write() {
    String lines =
        secrets.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .collect(Collectors.joining());
    OwnerFiles.write(file, lines);
  }
}

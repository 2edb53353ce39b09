package dev.glacis.local.part;

import dev.glacis.local.process.ChildProcess;
import dev.glacis.local.process.Children;
import dev.glacis.local.process.Launch;
import dev.glacis.local.process.Readiness;
import dev.glacis.local.process.Signal;
import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.Endpoints;
import dev.glacis.local.settings.OwnerFiles;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.PortUse;
import dev.glacis.local.settings.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The real Keycloak with the demo realm; its host name is fixed, whatever a request says. */
public final class KeycloakServer implements Part {

  static final String NAME = "keycloak";

  /** Name of its database and login. */
  public static final String DATABASE = "keycloak";

  private final PlatformSettings settings;
  private final Credentials credentials;
  private final Children children;
  private final Progress progress;
  private final Endpoints endpoints;
  private final KeycloakDistribution distribution;

  public KeycloakServer(
      PlatformSettings settings, Credentials credentials, Children children, Progress progress) {
    this.settings = settings;
    this.credentials = credentials;
    this.children = children;
    this.progress = progress;
    this.endpoints = new Endpoints(settings.ports());
    this.distribution = new KeycloakDistribution(settings, children, progress);
  }

  /** Unpacks and prepares the programs; needs no database yet. */
  public void prepare() {
    distribution.folder();
  }

  @Override
  public void start() {
    Path programs = distribution.folder();
    Path home = home(programs);
    OwnerFiles.write(
        home.resolve("data/import/glacis-realm.json"), KeycloakRealm.with(credentials));
    List<String> command = distribution.command(programs, home, arguments());
    ChildProcess server = children.start(new Launch(NAME, command, environment(), home));
    String discovery = endpoints.issuer() + "/.well-known/openid-configuration";
    new Readiness(progress, Duration.ofMinutes(8))
        .await("Keycloak", server, () -> HttpProbe.ok(discovery));
    rememberRealm();
    progress.say("Keycloak ready on " + endpoints.keycloak());
  }

  @Override
  public void stop() {
    children.find(NAME).ifPresent(server -> server.stop(Signal.TERMINATE, Duration.ofSeconds(15)));
  }

  /** Whether the database holds another edition of the demo realm than the one shipped now. */
  public boolean realmIsOutdated() {
    Path digest = realmDigest();
    try {
      return Files.exists(digest) && !Files.readString(digest).equals(KeycloakRealm.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rememberRealm() {
    OwnerFiles.write(realmDigest(), KeycloakRealm.digest());
  }

  private Path realmDigest() {
    return settings.home().resolve("keycloak/realm.sha256");
  }

  private List<String> arguments() {
    return List.of(
        "start",
        "--optimized",
        "--import-realm",
        "--cache=local",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + settings.ports().of(PortUse.KEYCLOAK),
        "--hostname=" + endpoints.keycloak(),
        "--db-url=" + endpoints.jdbc(DATABASE),
        "--db-username=" + DATABASE,
        "--log-level=warn,org.keycloak.exportimport:info,io.quarkus:info");
  }

  /** Secrets travel in the environment, since everybody may read a command line. */
  private Map<String, String> environment() {
    return Map.of(
        "KC_DB_PASSWORD", credentials.database(DATABASE),
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", credentials.keycloakAdministrator());
  }

  /** A home of its own with links to the shared programs, so that data never mixes. */
  private Path home(Path programs) {
    Path home = settings.home().resolve("keycloak/home");
    try {
      Files.createDirectories(home.resolve("data/import"));
      for (String name : List.of("lib", "providers", "themes", "conf")) {
        Path link = home.resolve(name);
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)
            || !Files.readSymbolicLink(link).equals(programs.resolve(name))) {
          Files.deleteIfExists(link);
          Files.createSymbolicLink(link, programs.resolve(name));
        }
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

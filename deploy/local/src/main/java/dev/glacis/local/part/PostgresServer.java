package dev.glacis.local.part;

import dev.glacis.local.process.ChildProcess;
import dev.glacis.local.process.Children;
import dev.glacis.local.process.Launch;
import dev.glacis.local.process.Readiness;
import dev.glacis.local.process.Signal;
import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.Endpoints;
import dev.glacis.local.settings.OwnerFiles;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.PortUse;
import dev.glacis.local.settings.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL on loopback, with a password for every login and none for the socket, as it has none.
 */
public final class PostgresServer implements Part {

  static final String NAME = "postgres";
  private static final String SUPERUSER = "postgres";

  private final PlatformSettings settings;
  private final Credentials credentials;
  private final Children children;
  private final Progress progress;

  public PostgresServer(
      PlatformSettings settings, Credentials credentials, Children children, Progress progress) {
    this.settings = settings;
    this.credentials = credentials;
    this.children = children;
    this.progress = progress;
  }

  @Override
  public void start() {
    List<String> prefix = UnprivilegedPrefix.forCurrentUser();
    PostgresBinaries binaries = PostgresBinaries.in(settings.runtime());
    if (!Files.exists(data().resolve("PG_VERSION"))) {
      initialise(prefix, binaries);
    }
    ChildProcess server = children.start(launch(prefix, binaries));
    new Readiness(progress, Duration.ofMinutes(3)).await("PostgreSQL", server, this::answers);
    new PostgresDatabases(credentials).ensure(this::connect);
    progress.say("PostgreSQL ready on 127.0.0.1:" + settings.ports().of(PortUse.POSTGRES));
  }

  @Override
  public void stop() {
    children.find(NAME).ifPresent(server -> server.stop(Signal.INTERRUPT, Duration.ofSeconds(20)));
  }

  /** Deletes one database, so that its user starts anew; it is made again at the next start. */
  public void drop(String database) {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
      new PostgresDatabases(credentials).ensure(this::connect);
    } catch (SQLException e) {
      throw new PlatformException("PostgreSQL cannot drop the database " + database + ".", e);
    }
  }

  private void initialise(List<String> prefix, PostgresBinaries binaries) {
    progress.say("PostgreSQL: making its data folder");
    Folders.delete(data());
    Path passwordFile = settings.home().resolve("postgres/superuser");
    OwnerFiles.write(passwordFile, credentials.database(SUPERUSER));
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            binaries.program("initdb"),
            "--pgdata=" + data(),
            "--username=" + SUPERUSER,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync"));
    ChildProcess initdb =
        children.start(Launch.of("postgres-initdb", command, settings.home().resolve("postgres")));
    boolean made = initdb.join() == 0;
    delete(passwordFile);
    if (!made) {
      Folders.delete(data());
      throw new PlatformException(
          "PostgreSQL cannot make its data folder: " + String.join(" ", initdb.lastLines(2)));
    }
  }

  private Launch launch(List<String> prefix, PostgresBinaries binaries) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(binaries.program("postgres"), "-D", data().toString()));
    for (String option :
        List.of(
            "listen_addresses=127.0.0.1",
            "port=" + settings.ports().of(PortUse.POSTGRES),
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=64MB",
            "logging_collector=off")) {
      command.add("-c");
      command.add(option);
    }
    return Launch.of(NAME, command, data());
  }

  private boolean answers() {
    try (Connection connection = connect()) {
      return connection.isValid(2);
    } catch (SQLException _) {
      return false;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        new Endpoints(settings.ports()).jdbc("postgres"),
        SUPERUSER,
        credentials.database(SUPERUSER));
  }

  private Path data() {
    return settings.home().resolve("postgres/data");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

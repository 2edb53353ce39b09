package dev.glacis.local.part;

import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.ServiceName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One database and one login for each owner; no login may connect to another's database. */
final class PostgresDatabases {

  /** Opens a connection of the superuser. */
  @FunctionalInterface
  interface Connections {
    Connection open() throws SQLException;
  }

  private final Credentials credentials;

  PostgresDatabases(Credentials credentials) {
    this.credentials = credentials;
  }

  static List<String> names() {
    return Stream.concat(
            Arrays.stream(ServiceName.values())
                .map(ServiceName::database)
                .flatMap(Optional::stream),
            Stream.of(KeycloakServer.DATABASE))
        .toList();
  }

  void ensure(Connections connections) {
    try (Connection connection = connections.open();
        Statement statement = connection.createStatement()) {
      for (String name : names()) {
        ensure(statement, name);
      }
    } catch (SQLException e) {
      throw new PlatformException("PostgreSQL cannot make the databases: " + e.getMessage(), e);
    }
  }

  private void ensure(Statement statement, String name) throws SQLException {
    String password = credentials.database(name);
    boolean login = exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'");
    statement.execute(
        (login ? "ALTER" : "CREATE") + " ROLE " + name + " LOGIN PASSWORD '" + password + "'");
    if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
      statement.execute("CREATE DATABASE " + name + " OWNER " + name);
      statement.execute("REVOKE CONNECT, TEMPORARY ON DATABASE " + name + " FROM PUBLIC");
    }
    if (name.equals(KeycloakServer.DATABASE)) {
      // A thousand small schema changes at the first start; nothing there is worth a disk flush.
      statement.execute("ALTER DATABASE " + name + " SET synchronous_commit = off");
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}

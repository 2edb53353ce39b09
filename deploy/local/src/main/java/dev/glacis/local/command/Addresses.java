package dev.glacis.local.command;

import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.Endpoints;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.PortUse;
import dev.glacis.local.settings.ServiceName;

/** Where a running platform answers, for a person to read. */
final class Addresses {

  private Addresses() {}

  static String of(PlatformSettings settings, boolean base) {
    Endpoints endpoints = new Endpoints(settings.ports());
    StringBuilder text = new StringBuilder("\n");
    if (!base) {
      row(text, "Public API", endpoints.gateway() + "/api/v1");
      row(text, "GraphQL", endpoints.gateway() + "/graphql");
      row(text, "GraphQL UI", endpoints.graphqlUi());
      for (ServiceName service : ServiceName.values()) {
        row(text, service.id(), endpoints.of(service));
      }
    }
    row(text, "Keycloak", endpoints.keycloak() + " (realm glacis)");
    row(text, "Kafka", endpoints.kafka());
    row(text, "PostgreSQL", "127.0.0.1:" + settings.ports().of(PortUse.POSTGRES));
    row(text, "Data and logs", settings.home().toString());
    text.append('\n');
    text.append("  Token: ./glacis token --user alice   (demo users alice, victor, ada, audrey,\n");
    text.append("  bob and norman; password ").append(Credentials.DEMO_PASSWORD).append(")\n");
    return text.toString();
  }

  private static void row(StringBuilder text, String what, String where) {
    text.append("  %-16s %s%n".formatted(what, where));
  }
}

package dev.glacis.local.command;

import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.Endpoints;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.ServiceName;

/** Where a running platform answers, for a person to read. */
final class Addresses {

  private Addresses() {}

  static String of(PlatformSettings settings, boolean base) {
    Endpoints endpoints = new Endpoints(settings.ports());
    StringBuilder text = new StringBuilder("\n");
    if (!base) {
      text.append("  Gateway     ").append(endpoints.gateway()).append("/api/v1\n");
      text.append("  GraphQL     ").append(endpoints.graphqlUi()).append("/\n");
      for (ServiceName service : ServiceName.values()) {
        if (service != ServiceName.GATEWAY) {
          text.append("  %-16s %s%n".formatted(service.id(), endpoints.of(service)));
        }
      }
    }
    text.append("  Keycloak    ").append(endpoints.keycloak()).append("  (realm glacis)\n");
    text.append("  Kafka       ").append(endpoints.kafka()).append('\n');
    text.append("  PostgreSQL  ").append(endpoints.jdbc("postgres")).append('\n');
    text.append("  Data, logs  ").append(settings.home()).append("\n\n");
    text.append("  Token: ./glacis token --user alice   (demo users alice, victor, ada, audrey,\n");
    text.append("  bob and norman; password ").append(Credentials.DEMO_PASSWORD).append(")\n");
    return text.toString();
  }
}

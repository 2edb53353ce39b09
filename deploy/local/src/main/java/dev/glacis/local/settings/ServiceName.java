package dev.glacis.local.settings;

import java.util.Arrays;
import java.util.Optional;

/** The four services, in the order in which one needs the other. */
public enum ServiceName {
  MODEL_SERVICE("model-service", PortUse.MODEL_SERVICE, "model_service"),
  RULES_SERVICE("rules-service", PortUse.RULES_SERVICE, "rules_service"),
  REPORT_SERVICE("report-service", PortUse.REPORT_SERVICE, "report_service"),
  GATEWAY("gateway", PortUse.GATEWAY, null);

  private final String id;
  private final PortUse port;
  private final String database;

  ServiceName(String id, PortUse port, String database) {
    this.id = id;
    this.port = port;
    this.database = database;
  }

  /** Name of its folder, its process, its log and its client in Keycloak. */
  public String id() {
    return id;
  }

  public PortUse port() {
    return port;
  }

  /** Database and login of the same name; empty for a service that holds no data. */
  public Optional<String> database() {
    return Optional.ofNullable(database);
  }

  /** The service of this id, or one sentence with the ids that there are. */
  public static ServiceName of(String id) {
    return Arrays.stream(values())
        .filter(service -> service.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new PlatformException(
                    "There is no service '%s': choose one of %s."
                        .formatted(id, Arrays.stream(values()).map(ServiceName::id).toList())));
  }
}

package dev.glacis.local.settings;

/** One thing that listens, the environment variable that moves it, and its usual port. */
public enum PortUse {
  GATEWAY("gateway", "GLACIS_GATEWAY_PORT", 8080),
  MODEL_SERVICE("model-service", "GLACIS_MODEL_PORT", 8081),
  RULES_SERVICE("rules-service", "GLACIS_RULES_PORT", 8082),
  REPORT_SERVICE("report-service", "GLACIS_REPORT_PORT", 8083),
  KEYCLOAK("Keycloak", "GLACIS_KEYCLOAK_PORT", 8180),
  KAFKA("Kafka", "GLACIS_KAFKA_PORT", 9092),
  KAFKA_CONTROLLER("Kafka's controller", "GLACIS_KAFKA_CONTROLLER_PORT", 9093),
  POSTGRES("PostgreSQL", "GLACIS_POSTGRES_PORT", 5433);

  private final String label;
  private final String variable;
  private final int usual;

  PortUse(String label, String variable, int usual) {
    this.label = label;
    this.variable = variable;
    this.usual = usual;
  }

  /** What a person calls the thing that listens. */
  public String label() {
    return label;
  }

  /** Environment variable that moves it to another port. */
  public String variable() {
    return variable;
  }

  /** Port when nothing else is said. */
  public int usual() {
    return usual;
  }
}

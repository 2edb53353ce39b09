package dev.glacis.local.settings;

/** Addresses under which the parts of a platform answer; the issuer never follows a Host header. */
public record Endpoints(Ports ports) {

  public String of(ServiceName service) {
    return "http://localhost:" + ports.of(service.port());
  }

  public String gateway() {
    return of(ServiceName.GATEWAY);
  }

  public String graphqlUi() {
    return gateway() + "/graphql-ui";
  }

  public String keycloak() {
    return "http://localhost:" + ports.of(PortUse.KEYCLOAK);
  }

  /** Issuer of every token. */
  public String issuer() {
    return keycloak() + "/realms/glacis";
  }

  public String tokens() {
    return issuer() + "/protocol/openid-connect/token";
  }

  public String kafka() {
    return "127.0.0.1:" + ports.of(PortUse.KAFKA);
  }

  public String jdbc(String database) {
    return "jdbc:postgresql://127.0.0.1:" + ports.of(PortUse.POSTGRES) + "/" + database;
  }
}

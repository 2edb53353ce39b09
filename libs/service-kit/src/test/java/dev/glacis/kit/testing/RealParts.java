package dev.glacis.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * For {@code @QuarkusTestResource(RealParts.class)}: PostgreSQL, Kafka and the key of {@link
 * TestTokens}. Starts once per test JVM and is shared by every test class of a module.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

  private EmbeddedPostgres postgres;
  private EmbeddedKafka kafka;

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL does not start", e);
    }
    kafka = EmbeddedKafka.start();
    Map<String, String> settings = new HashMap<>(TestTokens.verification());
    settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
    settings.put("quarkus.datasource.username", "postgres");
    settings.put("quarkus.datasource.password", "postgres");
    settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
    settings.put("quarkus.otel.sdk.disabled", "true");
    settings.put("quarkus.http.test-port", "0");
    return settings;
  }

  @Override
  public void stop() {
    if (kafka != null) {
      kafka.close();
    }
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL does not stop", e);
    }
  }
}

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

  private final RealKafka kafka = new RealKafka();
  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL does not start", e);
    }
    Map<String, String> settings = new HashMap<>(kafka.start());
    settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
    settings.put("quarkus.datasource.username", "postgres");
    settings.put("quarkus.datasource.password", "postgres");
    return settings;
  }

  @Override
  public void stop() {
    kafka.stop();
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL does not stop", e);
    }
  }
}

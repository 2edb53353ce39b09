package dev.glacis.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * For {@code @QuarkusTestResource(RealKafka.class)} of a service without a database: Kafka and the
 * key of {@link TestTokens}.
 */
public final class RealKafka implements QuarkusTestResourceLifecycleManager {

  private EmbeddedKafka kafka;

  @Override
  public Map<String, String> start() {
    kafka = EmbeddedKafka.start();
    Map<String, String> settings = new HashMap<>(TestTokens.verification());
    settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
    settings.put("quarkus.otel.sdk.disabled", "true");
    settings.put("quarkus.http.test-port", "0");
    // The broker runs in the test's JVM and would fill its log.
    settings.put("quarkus.log.category.\"kafka\".level", "ERROR");
    settings.put("quarkus.log.category.\"org.apache.kafka\".level", "ERROR");
    settings.put("quarkus.log.category.\"state.change.logger\".level", "ERROR");
    return settings;
  }

  @Override
  public void stop() {
    if (kafka != null) {
      kafka.close();
    }
  }
}

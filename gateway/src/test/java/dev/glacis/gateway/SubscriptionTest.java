package dev.glacis.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.glacis.gateway.testing.EvaluationEvents;
import dev.glacis.gateway.testing.GraphQLSocket;
import dev.glacis.gateway.testing.StubUpstreams;
import dev.glacis.gateway.testing.Tokens;
import dev.glacis.kit.testing.RealKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(StubUpstreams.class)
class SubscriptionTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LISTEN =
      """
      subscription { evaluationCompleted(systemId: "%s") {
        systemId revision status counts { high } risk { current } failure { code } } }
      """;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void tellsOfEvaluationsOfTheSystemToItsTenantAlone() {
    try (EvaluationEvents events = new EvaluationEvents(bootstrapServers);
        GraphQLSocket socket = GraphQLSocket.open()) {
      // Given
      socket.init(Tokens.of("viewer@acme"));
      socket.subscribe("1", LISTEN.formatted("sys-1"));

      // When
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(300))
          .until(
              () -> {
                events.completed("globex", "sys-1", 98);
                events.completed("acme", "sys-2", 99);
                events.unknown("sys-1");
                events.completed("acme", "sys-1", 3);
                return socket.received("next").size() > 1;
              });
      events.failed("acme", "sys-1", 4);

      // Then
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(socket.received("next")).anyMatch(m -> failedAt(m, 4)));
      assertThat(socket.received("next"))
          .allMatch(message -> message.contains("\"systemId\":\"sys-1\""))
          .noneMatch(message -> message.contains("98"))
          .anyMatch(message -> message.contains("\"status\":\"COMPLETED\""));
    }
  }

  @Test
  void doesNotListenToAnotherTenantsSystem() {
    assertRefused("architect@globex", "sys-1", "not-found");
  }

  @Test
  void doesNotListenWithoutATenant() {
    assertRefused("tenantless", "sys-1", "tenant-missing");
  }

  @Test
  void doesNotListenWithoutAToken() {
    assertRefused("nobody", "sys-1", "unauthenticated");
  }

  @Test
  void takesTheTokenOfTheUpgradeToo() {
    try (GraphQLSocket socket = GraphQLSocket.open(Tokens.of("viewer@acme"))) {
      socket.init(null);
      socket.subscribe("1", "{ system(id: \"sys-1\") { key } }");

      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(socket.all()).anyMatch(m -> m.contains("support-assistant")));
    }
  }

  @Test
  void refusesAnUpgradeWithATokenThatIsNone() {
    assertThatThrownBy(() -> GraphQLSocket.open("x.y.z")).hasStackTraceContaining("401");
  }

  @Test
  void closesTheConnectionOnATokenThatIsNone() {
    try (GraphQLSocket socket = GraphQLSocket.open()) {
      socket.send(
          "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer x.y.z\"}}");

      await().atMost(PATIENCE).until(() -> socket.closedWith() == 4403);
    }
  }

  private static void assertRefused(String caller, String system, String code) {
    try (GraphQLSocket socket = GraphQLSocket.open()) {
      socket.init(Tokens.of(caller));
      socket.subscribe("1", LISTEN.formatted(system));

      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(socket.all()).anyMatch(message -> message.contains(code)));
      assertThat(socket.received("next")).noneMatch(message -> message.contains("revision\":"));
    }
  }

  private static boolean failedAt(String message, int revision) {
    return message.contains("\"status\":\"FAILED\"")
        && message.contains("\"revision\":" + revision);
  }
}

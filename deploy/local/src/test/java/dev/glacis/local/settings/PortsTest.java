package dev.glacis.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void usesTheUsualPortsWhenTheEnvironmentSaysNothing() {
    Ports ports = Ports.fromEnvironment(Map.of());

    assertThat(ports.of(PortUse.GATEWAY)).isEqualTo(8080);
    assertThat(ports.of(PortUse.KEYCLOAK)).isEqualTo(8180);
    assertThat(ports.of(PortUse.POSTGRES)).isEqualTo(5433);
  }

  @Test
  void movesOnePortWithItsVariable() {
    Ports ports = Ports.fromEnvironment(Map.of("GLACIS_KAFKA_PORT", " 19092 "));

    assertThat(ports.of(PortUse.KAFKA)).isEqualTo(19092);
    assertThat(ports.of(PortUse.KAFKA_CONTROLLER)).isEqualTo(9093);
  }

  @Test
  void namesTheVariableThatHoldsNoPort() {
    assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("GLACIS_MODEL_PORT", "many")))
        .isInstanceOf(PlatformException.class)
        .hasMessage("GLACIS_MODEL_PORT is 'many', which is no port.");
    assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("GLACIS_MODEL_PORT", "70000")))
        .hasMessageContaining("GLACIS_MODEL_PORT is 70000");
  }

  @Test
  void refusesOnePortForTwoUses() {
    assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("GLACIS_RULES_PORT", "8081")))
        .isInstanceOf(PlatformException.class)
        .hasMessageContaining("8081")
        .hasMessageContaining("GLACIS_MODEL_PORT or GLACIS_RULES_PORT");
  }

  @Test
  void findsFreePortsForEveryUse() {
    Ports ports = Ports.free();

    assertThat(ports.byUse().values()).doesNotHaveDuplicates().hasSize(PortUse.values().length);
  }
}

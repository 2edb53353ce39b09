package dev.glacis.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StableIdsTest {

  private final StableIds ids = new StableIds();

  @Test
  void keepsAnIdAndNumbersItsRepetitions() {
    assertThat(ids.of(" a b ")).isEqualTo("a b");
    assertThat(ids.of("a b")).isEqualTo("a b~2");
    assertThat(ids.of("a b")).isEqualTo("a b~3");
    assertThat(ids.of("a b~2")).isEqualTo("a b~2~2");
  }

  @Test
  void makesIdsOfNames() {
    assertThat(ids.ofName("Web Server (EU)", "component")).isEqualTo("web-server-eu");
    assertThat(ids.ofName("Überwachung", "component")).isEqualTo("überwachung");
    assertThat(ids.ofName("?!", "component")).isEqualTo("component");
    assertThat(ids.ofName(null, "component")).isEqualTo("component~2");
  }

  @Test
  void shortensLongIdsWithoutMakingThemEqual() {
    String first = ids.of("x".repeat(500) + "1");
    String second = ids.of("x".repeat(500) + "2");

    assertThat(first).hasSizeLessThan(300).isNotEqualTo(second);
    assertThat(new StableIds().of("x".repeat(500) + "1")).isEqualTo(first);
  }
}

package dev.glacis.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfflineThreatIdsTest {

  private static final List<String> FINGERPRINTS =
      IntStream.range(0, 50_000).mapToObj(i -> "AI-1@component:c" + i).toList();

  @Test
  void areTheSameWhicheverThreadsAsk() {
    UnaryOperator<String> ids = new OfflineThreatIds("shop");
    List<String> asked = FINGERPRINTS.parallelStream().map(ids).toList();

    assertThat(asked)
        .doesNotHaveDuplicates()
        .isEqualTo(FINGERPRINTS.stream().map(new OfflineThreatIds("shop")).toList());
  }

  @Test
  void differBetweenSystems() {
    assertThat(new OfflineThreatIds("shop").apply("AI-1@system"))
        .startsWith("thr_")
        .isEqualTo(new OfflineThreatIds("shop").apply("AI-1@system"))
        .isNotEqualTo(new OfflineThreatIds("bank").apply("AI-1@system"));
  }
}

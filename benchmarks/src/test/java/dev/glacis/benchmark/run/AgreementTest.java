package dev.glacis.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.benchmark.match.FindingBuffer;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.model.Knowledge;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared finds the same; anything else would make a comparison of speed worthless. */
class AgreementTest {

  private static final List<Workload> WORKLOADS =
      IntStream.of(1, 2, 3)
          .mapToObj(number -> Workload.of(40 * number + 3, Knowledge.FULL, 120, number))
          .toList();

  @ParameterizedTest
  @EnumSource(Contender.class)
  void everyImplementationFindsTheSame(Contender contender) {
    for (Workload workload : WORKLOADS) {
      RuleMatcher matcher = contender.prepare(workload);
      assertThatCode(() -> Agreement.require(contender, matcher, workload))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(Contender.class)
  void everyRunFindsTheSame(Contender contender) {
    RuleMatcher matcher = contender.prepare(WORKLOADS.getFirst());
    assertThat(findings(matcher)).isNotEmpty().isEqualTo(findings(matcher));
  }

  @Test
  void refusesAMissingFinding() {
    Workload workload = WORKLOADS.getFirst();
    RuleMatcher complete = Contender.BIT_MASKS.prepare(workload);
    RuleMatcher withoutTheFirst =
        findings -> {
          long[] all = findings(complete);
          for (int i = 1; i < all.length; i++) {
            findings.add((int) (all[i] >>> 32), (int) all[i]);
          }
        };
    assertThatThrownBy(() -> Agreement.require(Contender.BIT_MASKS, withoutTheFirst, workload))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("they differ first at GeneratedRule[id=BENCH-");
  }

  @Test
  void refusesToCompareWhereNothingIsFound() {
    Workload workload = Workload.of(2, Knowledge.FULL, 1, 0);
    assertThatThrownBy(() -> Agreement.require(Contender.ENGINE, findings -> {}, workload))
        .hasMessageContaining("find nothing");
  }

  private static long[] findings(RuleMatcher matcher) {
    FindingBuffer findings = new FindingBuffer();
    matcher.match(findings);
    return findings.sorted();
  }
}

package dev.glacis.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private final Map<Cell, Figures> figures = new HashMap<>();

  VerdictTest() {
    at(Row.ENGINE, 1_000, 0.4);
    at(Row.ENGINE, 10_000, 5);
    at(Row.ENGINE, 100_000, 60);
    at(Row.BIT_MASKS, 1_000, 0.2);
    at(Row.LAMBDAS, 1_000, 1.6);
    at(Row.DROOLS, 1_000, 40);
    at(Row.CEL, 1_000, 60);
    at(Row.SHIPPED_PACKS, 10_000, 55);
  }

  @Test
  void saysTheRatiosOfAValidRun() {
    Verdict verdict = new Verdict(figures);
    assertThat(verdict.objections()).isEmpty();
    assertThat(verdict.line())
        .isEqualTo(
            "bitmask-ratio=2.00 lambda-ratio=0.25 drools-speedup=100.0 cel-speedup=150.0"
                + " growth-10k=12.50 growth-100k=12.00 full-10k-ms=55.0");
  }

  @Test
  void objectsToEveryBaselineThatIsTooSlow() {
    at(Row.BIT_MASKS, 1_000, 1.1);
    at(Row.LAMBDAS, 1_000, 8.1);
    at(Row.DROOLS, 1_000, 201);
    at(Row.CEL, 1_000, 351);
    assertThat(new Verdict(figures).objections())
        .containsExactly(
            "bit masks over columns took 1.10 ns per check at N=1,000, more than 1",
            "lambdas over an index took 8.10 ns per check at N=1,000, more than 8",
            "Drools, executable model took 201.00 ns per check at N=1,000, more than 200",
            "cel-java, indexed by type took 351.00 ns per check at N=1,000, more than 350");
  }

  /** A million checks: milliseconds per model are nanoseconds per check. */
  private void at(Row row, int components, double millis) {
    figures.put(new Cell(row, components), new Figures(millis * 1e6, 0, 1_000_000, 0));
  }
}

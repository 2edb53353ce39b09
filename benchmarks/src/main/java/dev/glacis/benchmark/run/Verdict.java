package dev.glacis.benchmark.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a run counts, and the ratios that it stands for. */
final class Verdict {

  private static final int USUAL = 1_000;

  /** Slower baselines than these are not in their best form, or the machine is busy. */
  private static final List<Limit> LIMITS =
      List.of(
          new Limit(Row.BIT_MASKS, 1),
          new Limit(Row.LAMBDAS, 8),
          new Limit(Row.DROOLS, 200),
          new Limit(Row.CEL, 350));

  private record Limit(Row row, double nanosPerCheck) {}

  private final Map<Cell, Figures> figures;

  Verdict(Map<Cell, Figures> figures) {
    this.figures = figures;
  }

  /** Baselines that were too slow to compare with, one sentence each; empty for a valid run. */
  List<String> objections() {
    return LIMITS.stream()
        .filter(limit -> at(limit.row(), USUAL).nanosPerCheck() > limit.nanosPerCheck())
        .map(
            limit ->
                String.format(
                    Locale.ROOT,
                    "%s took %.2f ns per check at N=1,000, more than %.0f",
                    limit.row().label(),
                    at(limit.row(), USUAL).nanosPerCheck(),
                    limit.nanosPerCheck()))
        .toList();
  }

  /** The line that scripts read. */
  String line() {
    double engine = at(Row.ENGINE, USUAL).nanos();
    return String.format(
        Locale.ROOT,
        "bitmask-ratio=%.2f lambda-ratio=%.2f drools-speedup=%.1f cel-speedup=%.1f"
            + " growth-10k=%.2f growth-100k=%.2f full-10k-ms=%.1f",
        engine / at(Row.BIT_MASKS, USUAL).nanos(),
        engine / at(Row.LAMBDAS, USUAL).nanos(),
        at(Row.DROOLS, USUAL).nanos() / engine,
        at(Row.CEL, USUAL).nanos() / engine,
        at(Row.ENGINE, 10_000).nanos() / engine,
        at(Row.ENGINE, 100_000).nanos() / at(Row.ENGINE, 10_000).nanos(),
        at(Row.SHIPPED_PACKS, 10_000).millis());
  }

  private Figures at(Row row, int components) {
    return figures.get(new Cell(row, components));
  }
}

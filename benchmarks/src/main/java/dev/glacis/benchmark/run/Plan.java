package dev.glacis.benchmark.run;

import java.util.ArrayList;
import java.util.List;

/** What is measured, and how long. */
record Plan(List<Step> steps, List<Integer> sizes) {

  /** One measurement with its effort. */
  record Step(Cell cell, Effort effort) {}

  private static final int SMALL = 100;
  private static final int USUAL = 1_000;
  private static final int LARGE = 10_000;
  private static final int HUGE = 100_000;

  /**
   * For the figures that are stated warm: some hundred evaluations, as the compiler is not done
   * after fifty.
   */
  private static final Effort COMPILED_FIRST = new Effort(1, 16, 4, 1000);

  /**
   * The same, long enough for a machine whose memory is faster for some seconds and slower then.
   */
  private static final Effort COMPILED_AND_LONG = new Effort(2, 24, 8, 1000);

  /** One answer takes longer than an iteration. */
  private static final Effort WRITTEN_OFTEN = new Effort(1, 20, 9, 1000);

  /** One operation takes seconds: the iterations are as long as that. */
  private static final Effort FEW_TIMES = new Effort(1, 2, 3, 1000);

  /** Every row at every size; only the full answer is not written for the largest models. */
  static Plan full() {
    List<Step> steps = new ArrayList<>();
    for (int size : List.of(USUAL, LARGE, SMALL, HUGE)) {
      for (Row row : Row.values()) {
        boolean baseline = row == Row.DROOLS || row == Row.CEL;
        boolean slow = baseline || row == Row.ANSWER;
        int forks = size == USUAL ? 2 : 1;
        if ((row == Row.SHIPPED_PACKS || row == Row.DOCUMENT) && size == LARGE) {
          steps.add(new Step(new Cell(row, size), COMPILED_AND_LONG));
        } else if (row == Row.ANSWER && size == LARGE) {
          steps.add(new Step(new Cell(row, size), WRITTEN_OFTEN));
        } else if (!slow) {
          steps.add(new Step(new Cell(row, size), new Effort(forks, 10, 6, 700)));
        } else if (size != HUGE) {
          steps.add(new Step(new Cell(row, size), new Effort(1, 8, 5, 1000)));
        } else if (baseline) {
          steps.add(new Step(new Cell(row, size), FEW_TIMES));
        }
      }
    }
    return new Plan(steps, List.of(SMALL, USUAL, LARGE, HUGE));
  }

  /** Baselines on models of one size only, the engine also on larger ones; within three minutes. */
  static Plan quick() {
    Effort twice = new Effort(2, 12, 5, 500);
    Effort once = new Effort(1, 9, 5, 500);
    Effort slowToWarm = new Effort(1, 6, 4, 1000);
    return new Plan(
        List.of(
            new Step(new Cell(Row.ENGINE, USUAL), twice),
            new Step(new Cell(Row.BIT_MASKS, USUAL), twice),
            new Step(new Cell(Row.LAMBDAS, USUAL), once),
            new Step(new Cell(Row.DROOLS, USUAL), slowToWarm),
            new Step(new Cell(Row.CEL, USUAL), slowToWarm),
            new Step(new Cell(Row.ENGINE_HALF_KNOWN, USUAL), once),
            new Step(new Cell(Row.ENGINE, LARGE), once),
            new Step(new Cell(Row.ENGINE, HUGE), once),
            new Step(new Cell(Row.SHIPPED_PACKS, LARGE), COMPILED_FIRST)),
        List.of(USUAL, LARGE, HUGE));
  }
}

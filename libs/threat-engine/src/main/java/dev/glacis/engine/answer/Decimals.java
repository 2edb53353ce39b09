package dev.glacis.engine.answer;

/** How answers show numbers that are no whole ones. */
public final class Decimals {

  private static final double TEN_THOUSANDTHS = 10_000;

  private Decimals() {}

  /** With four decimals at most: what is behind them is an artefact of binary fractions. */
  public static double rounded(double number) {
    return Math.rint(number * TEN_THOUSANDTHS) / TEN_THOUSANDTHS;
  }
}

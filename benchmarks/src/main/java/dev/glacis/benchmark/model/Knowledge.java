package dev.glacis.benchmark.model;

/** How much of what rules read a generated model states. */
public enum Knowledge {
  /** Every attribute of the palette on every element. */
  FULL(1.0),
  /** Each attribute of the palette with a chance of one half. */
  HALF(0.5);

  private final double share;

  Knowledge(double share) {
    this.share = share;
  }

  /** Chance that an attribute is stated, 0 to 1. */
  double share() {
    return share;
  }
}

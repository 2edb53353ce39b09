package dev.glacis.engine.pack;

/**
 * What a countermeasure does against one threat.
 *
 * @param likelihood share of the likelihood that it takes away, 0 to 1
 * @param impact share of the impact that it takes away, 0 to 1
 * @param because one plain sentence
 */
public record CountermeasureUse(
    String countermeasure, double likelihood, double impact, String because) {

  /** Share of the risk that it takes away, 0 to 1. */
  public double effect() {
    return 1 - (1 - likelihood) * (1 - impact);
  }
}

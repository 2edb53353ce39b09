package dev.glacis.benchmark.model;

/** How many elements a generated model of N components has. */
public final class ModelSize {

  private ModelSize() {}

  public static int flows(int components) {
    return 2 * components;
  }

  public static int zones(int components) {
    return (int) Math.round(Math.sqrt(components));
  }

  public static int assets(int components) {
    return Math.max(1, components / 5);
  }
}

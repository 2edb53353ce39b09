package dev.glacis.benchmark.plain;

/** A component with its flows. */
public final class PlainComponent extends PlainElement {

  /** Its type and the type's parents, a bit for each type that a rule names. */
  public long types;

  /** Lowest trust rating of a zone from which content comes, 0 to 100. */
  public int exposure;

  public PlainFlow[] incoming;
  public PlainFlow[] outgoing;

  PlainComponent(int index) {
    super(index);
  }
}

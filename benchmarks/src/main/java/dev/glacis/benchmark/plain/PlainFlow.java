package dev.glacis.benchmark.plain;

/** A data flow with its ends. */
public final class PlainFlow extends PlainElement {

  public final PlainComponent source;
  public final PlainComponent destination;

  PlainFlow(int index, PlainComponent source, PlainComponent destination) {
    super(index);
    this.source = source;
    this.destination = destination;
  }
}

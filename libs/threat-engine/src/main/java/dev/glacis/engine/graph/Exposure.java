package dev.glacis.engine.graph;

/**
 * The least trusted zone at the other end of content paths.
 *
 * @param rating lowest known trust rating; null when none is known
 * @param hops flows between, 0 for the own zone
 * @param from the component in that zone that is nearest; null when none is known
 * @param open nearest component whose rating is not known and could be lower; null when there is
 *     none
 */
public record Exposure(Integer rating, int hops, ComponentNode from, ComponentNode open) {

  static final Exposure NONE = new Exposure(null, 0, null, null);

  /** Whether nothing that is unknown could lower the rating. */
  public boolean settled() {
    return rating != null && (open == null || rating == 0);
  }
}

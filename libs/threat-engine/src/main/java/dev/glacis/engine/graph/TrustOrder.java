package dev.glacis.engine.graph;

import java.util.Arrays;

/** All components, least trusted first, unrated ones last; equals by index. Immutable. */
public final class TrustOrder {

  private static final int UNRATED = Integer.MAX_VALUE;

  private final int[] ratings;
  private final int[] components;
  private final int rated;

  /**
   * @param ratings trust rating per component, null when unknown
   */
  TrustOrder(Integer[] ratings) {
    this.ratings = new int[ratings.length];
    long[] keys = new long[ratings.length];
    int known = 0;
    for (int i = 0; i < keys.length; i++) {
      this.ratings[i] = ratings[i] == null ? UNRATED : ratings[i];
      keys[i] = (long) this.ratings[i] << Integer.SIZE | i;
      known += ratings[i] == null ? 0 : 1;
    }
    Arrays.sort(keys);
    this.components = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    this.rated = known;
  }

  /** How many components are rated; these come first. */
  int rated() {
    return rated;
  }

  int component(int place) {
    return components[place];
  }

  /** Trust rating of a component; {@link Integer#MAX_VALUE} when it is unknown. */
  public int rating(int component) {
    return ratings[component];
  }

  /** The components in a set, in this order. */
  public int[] among(long[] set) {
    int[] among = new int[Bits.count(set)];
    int count = 0;
    for (int component : components) {
      if (Bits.has(set, component)) {
        among[count++] = component;
      }
    }
    return among;
  }
}

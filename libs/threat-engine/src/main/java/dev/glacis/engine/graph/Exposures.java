package dev.glacis.engine.graph;

import java.util.Arrays;

/**
 * The least trusted zone that reaches each component, or that each component reaches, and the
 * nearest unrated places, which could be less trusted. Breadth first from the least trusted
 * components on, so that nobody is visited twice by ratings, nor more often than twice by unrated
 * places: linear time.
 */
public final class Exposures {

  private static final int NONE = -1;
  private static final int FIRST = 0;
  private static final int SECOND = 1;

  private final ComponentNode[] components;
  private final int[] locations;
  private final int[] ratings;
  private final int[] hops;
  private final int[] from;
  private final int[] open;
  private final int[] beyond;

  private Exposures(ComponentNode[] components, int[] locations) {
    this.components = components;
    this.locations = locations;
    this.ratings = new int[components.length];
    this.hops = new int[components.length];
    this.from = filled(components.length);
    this.open = filled(components.length);
    this.beyond = filled(components.length);
  }

  private Exposures(ComponentNode[] components, Exposures other) {
    this.components = components;
    this.locations = other.locations;
    this.ratings = other.ratings;
    this.hops = other.hops;
    this.from = other.from;
    this.open = other.open;
    this.beyond = other.beyond;
  }

  /** The same for the components of another graph of the same model. */
  Exposures with(ComponentNode[] others) {
    return new Exposures(others, this);
  }

  /**
   * Derives what reaches each component.
   *
   * @param steps along which to go on from a component
   * @param locations number of the location of each component; never changed
   */
  static Exposures derive(
      ComponentNode[] components, TrustOrder trust, FlowSteps steps, int[] locations) {
    Exposures exposures = new Exposures(components, locations);
    int[] queue = new int[components.length];
    int ended = 0;
    for (int i = 0; i < trust.rated(); ) {
      int rating = trust.rating(trust.component(i));
      int begun = ended;
      for (; i < trust.rated() && trust.rating(trust.component(i)) == rating; i++) {
        int start = trust.component(i);
        if (exposures.from[start] == NONE) {
          exposures.reach(start, rating, 0, start);
          queue[ended++] = start;
        }
      }
      ended = exposures.spread(queue, begun, ended, steps);
    }
    exposures.spreadOpen(trust, steps);
    return exposures;
  }

  private int spread(int[] queue, int begun, int end, FlowSteps steps) {
    int ended = end;
    for (int next = begun; next < ended; next++) {
      int current = queue[next];
      for (int at = steps.begin(current); at < steps.end(current); at++) {
        int reached = steps.other(at);
        if (from[reached] == NONE) {
          reach(reached, ratings[current], hops[current] + 1, from[current]);
          queue[ended++] = reached;
        }
      }
    }
    return ended;
  }

  /** Each component is reached from the two nearest unrated locations, each of them once. */
  private void spreadOpen(TrustOrder trust, FlowSteps steps) {
    int[] queue = new int[2 * components.length];
    int ended = 0;
    for (int place = trust.rated(); place < components.length; place++) {
      int unrated = trust.component(place);
      open[unrated] = unrated;
      queue[ended++] = FIRST + 2 * unrated;
    }
    for (int next = 0; next < ended; next++) {
      int current = queue[next] / 2;
      int start = queue[next] % 2 == FIRST ? open[current] : beyond[current];
      for (int at = steps.begin(current); at < steps.end(current); at++) {
        int reached = steps.other(at);
        if (open[reached] == NONE) {
          open[reached] = start;
          queue[ended++] = FIRST + 2 * reached;
        } else if (beyond[reached] == NONE && locations[start] != locations[open[reached]]) {
          beyond[reached] = start;
          queue[ended++] = SECOND + 2 * reached;
        }
      }
    }
  }

  private void reach(int component, int rating, int distance, int origin) {
    ratings[component] = rating;
    hops[component] = distance;
    from[component] = origin;
  }

  Exposure of(int component) {
    return new Exposure(
        rated(component) ? ratings[component] : null,
        hops[component],
        rated(component) ? components[from[component]] : null,
        open[component] == NONE ? null : components[open[component]]);
  }

  /** Whether a rating is known from which, or to which, content goes. */
  public boolean rated(int component) {
    return from[component] != NONE;
  }

  /** Lowest known rating; only where {@link #rated}. */
  public int rating(int component) {
    return ratings[component];
  }

  public int hops(int component) {
    return hops[component];
  }

  /** Nearest component whose unknown rating could be lower; -1 when there is none. */
  public int open(int component) {
    return open[component];
  }

  /** As {@link #open}, the nearest that is not in some location; -1 when there is none. */
  public int openElsewhere(int component, int location) {
    int nearest = open[component];
    return nearest == NONE || locations[nearest] != location ? nearest : beyond[component];
  }

  /** Whether nothing that is unknown could lower the rating. */
  public boolean settled(int component) {
    return rated(component) && (open[component] == NONE || ratings[component] == 0);
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }
}

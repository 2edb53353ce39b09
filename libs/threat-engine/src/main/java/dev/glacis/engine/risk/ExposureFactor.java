package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Authorship;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.Exposures;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.model.ElementKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * How near the least trusted zone is that reaches an element. Content of strangers that comes out
 * of a trusted zone is no safer for it: its author counts as a zone of the rating that the scale
 * gives it, one hop away.
 */
final class ExposureFactor {

  private static final String NAME = "exposure";
  private static final int NONE = -1;
  private static final double[] NOTHING = {};
  private static final Map<Authorship, String> AUTHORS =
      Map.of(
          Authorship.PUBLIC, "the public",
          Authorship.USER, "users",
          Authorship.PARTNER, "partners");

  private final RiskScale scale;
  private final ModelGraph graph;
  private final Exposures exposures;
  private final int[] ratings;
  private final int[] hops;
  private final long[] authored;
  private final double[] changed;
  private final double unknown;
  private RiskFactor[] explained;

  /**
   * @param change what {@link #values} does to each factor
   */
  ExposureFactor(RiskScale scale, ModelGraph graph, DoubleUnaryOperator change) {
    this.scale = scale;
    this.graph = graph;
    this.exposures = graph.exposures();
    int components = graph.components().size();
    this.ratings = new int[components];
    this.hops = new int[components];
    this.authored = Bits.none(components);
    for (int i = 0; i < components; i++) {
      rate(i);
    }
    this.changed = new double[components];
    this.unknown = change.applyAsDouble(scale.unknownExposure());
    change(change);
  }

  /** The least trusted author counts if less trusted than every zone from which content comes. */
  private void rate(int component) {
    Integer ofAuthor = scale.authorRatings().get(graph.content().author(component));
    if (ofAuthor != null
        && (!exposures.rated(component) || ofAuthor < exposures.rating(component))) {
      Bits.add(authored, component);
      ratings[component] = ofAuthor;
      hops[component] = 1;
    } else {
      ratings[component] = exposures.rated(component) ? exposures.rating(component) : NONE;
      hops[component] = exposures.hops(component);
    }
  }

  /** The factor of each element of a kind, changed in some way. */
  double[] values(ElementKind kind) {
    double[] values = new double[graph.size(kind)];
    for (int i = 0; i < values.length; i++) {
      int nearest = nearest(kind, i);
      values[i] = nearest == NONE ? unknown : changed[nearest];
    }
    return values;
  }

  /** Few components differ in theirs, and a change may cost much. */
  private void change(DoubleUnaryOperator change) {
    Map<Integer, double[]> known = new HashMap<>();
    for (int i = 0; i < changed.length; i++) {
      if (ratings[i] != NONE) {
        double[] byHops = known.getOrDefault(ratings[i], NOTHING);
        if (hops[i] >= byHops.length) {
          byHops = grown(byHops, hops[i] + 1);
          known.put(ratings[i], byHops);
        }
        if (Double.isNaN(byHops[hops[i]])) {
          byHops[hops[i]] = change.applyAsDouble(value(i));
        }
        changed[i] = byHops[hops[i]];
      }
    }
  }

  private static double[] grown(double[] numbers, int atLeast) {
    double[] grown = Arrays.copyOf(numbers, Math.max(2 * numbers.length, atLeast));
    Arrays.fill(grown, numbers.length, grown.length, Double.NaN);
    return grown;
  }

  /** The factor that a component gives, 0 to 1. */
  private double value(int component) {
    double byRating = 1 - (1 - scale.trustedExposure()) * ratings[component] / 100.0;
    int further = Math.max(0, hops[component] - 1);
    return byRating * Math.max(scale.leastHopFactor(), 1 - scale.hopLoss() * further);
  }

  RiskFactor explained(ElementKind kind, int element) {
    int nearest = nearest(kind, element);
    if (explained == null) {
      explained = new RiskFactor[ratings.length];
    }
    if (nearest == NONE) {
      return new RiskFactor(NAME, scale.unknownExposure(), "no trust rating is known around it");
    }
    if (explained[nearest] == null) {
      explained[nearest] = new RiskFactor(NAME, value(nearest), because(nearest));
    }
    return explained[nearest];
  }

  private String because(int component) {
    if (Bits.has(authored, component)) {
      return AUTHORS.get(graph.content().author(component)) + " can author what arrives";
    }
    ZoneNode zone = graph.components().get(component).exposure().from().zone();
    String where = zone.name() + ", rated " + exposures.rating(component);
    return switch (exposures.hops(component)) {
      case 0 -> "it lies in " + where;
      case 1 -> "content arrives from " + where + ", one hop away";
      default -> "content arrives from " + where + ", " + exposures.hops(component) + " hops away";
    };
  }

  /** The component around the element that the least trusted zone reaches, by fewest hops. */
  private int nearest(ElementKind kind, int element) {
    return switch (kind) {
      case COMPONENT -> nearer(NONE, element);
      case DATA_FLOW ->
          nearer(nearer(NONE, graph.ends().source(element)), graph.ends().destination(element));
      case TRUST_ZONE -> nearest(NONE, ListRelation.ZONE_COMPONENTS, element);
      case SYSTEM -> nearest(NONE, ListRelation.SYSTEM_COMPONENTS, 0);
      case ASSET -> {
        int holder = nearest(NONE, ListRelation.STORED_BY, element);
        holder = nearest(holder, ListRelation.PROCESSED_BY, element);
        Adjacency flows = graph.relation(ListRelation.CARRIED_BY);
        for (int at = flows.begin(element); at < flows.end(element); at++) {
          holder = nearer(holder, graph.ends().destination(flows.member(at)));
        }
        yield holder;
      }
    };
  }

  private int nearest(int best, ListRelation relation, int owner) {
    Adjacency lists = graph.relation(relation);
    int nearest = best;
    for (int at = lists.begin(owner); at < lists.end(owner); at++) {
      nearest = nearer(nearest, lists.member(at));
    }
    return nearest;
  }

  private int nearer(int best, int other) {
    if (ratings[other] == NONE) {
      return best;
    } else if (best == NONE) {
      return other;
    }
    int byRating = Integer.compare(ratings[other], ratings[best]);
    return byRating < 0 || byRating == 0 && hops[other] < hops[best] ? other : best;
  }
}

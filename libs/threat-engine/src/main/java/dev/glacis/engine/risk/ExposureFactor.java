package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Authorship;
import dev.glacis.engine.graph.Exposures;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.model.ElementKind;
import java.util.Map;

/**
 * How near the least trusted zone is that reaches an element. Content of strangers that comes out
 * of a trusted zone is no safer for it: its author counts as a zone of the rating that the scale
 * gives it, one hop away.
 */
final class ExposureFactor {

  private static final String NAME = "exposure";
  private static final int NONE = -1;
  private static final Map<Authorship, String> AUTHORS =
      Map.of(
          Authorship.PUBLIC, "the public",
          Authorship.USER, "users",
          Authorship.PARTNER, "partners");

  private final RiskScale scale;
  private final ModelGraph graph;
  private final Exposures exposures;

  ExposureFactor(RiskScale scale, ModelGraph graph) {
    this.scale = scale;
    this.graph = graph;
    this.exposures = graph.exposures();
  }

  /** The factor of an element, 0 to 1. */
  double value(ElementKind kind, int element) {
    int nearest = nearest(kind, element);
    if (nearest == NONE) {
      return scale.unknownExposure();
    }
    double byRating = 1 - (1 - scale.trustedExposure()) * rating(nearest) / 100.0;
    int further = Math.max(0, hops(nearest) - 1);
    return byRating * Math.max(scale.leastHopFactor(), 1 - scale.hopLoss() * further);
  }

  RiskFactor explained(ElementKind kind, int element) {
    int nearest = nearest(kind, element);
    return new RiskFactor(
        NAME,
        value(kind, element),
        nearest == NONE ? "no trust rating is known around it" : because(nearest));
  }

  private String because(int component) {
    if (authorCounts(component)) {
      return AUTHORS.get(author(component)) + " can author what arrives";
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
    if (!exposures.rated(other) && !authorCounts(other)) {
      return best;
    } else if (best == NONE) {
      return other;
    }
    int byRating = Integer.compare(rating(other), rating(best));
    int byHops = Integer.compare(hops(other), hops(best));
    return byRating < 0 || byRating == 0 && byHops < 0 ? other : best;
  }

  private int rating(int component) {
    return authorCounts(component)
        ? scale.authorRatings().get(author(component))
        : exposures.rating(component);
  }

  private int hops(int component) {
    return authorCounts(component) ? 1 : exposures.hops(component);
  }

  /** Whether the least trusted author is less trusted than every zone from which content comes. */
  private boolean authorCounts(int component) {
    Integer rating = scale.authorRatings().get(author(component));
    return rating != null && (!exposures.rated(component) || rating < exposures.rating(component));
  }

  private Authorship author(int component) {
    return graph.components().get(component).received().known();
  }
}

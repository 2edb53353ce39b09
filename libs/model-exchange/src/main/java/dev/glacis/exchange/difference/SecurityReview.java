package dev.glacis.exchange.difference;

import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Picks out what matters to security, and finds what changes cause elsewhere. For one comparison.
 */
final class SecurityReview {

  private static final Comparator<SecurityChange> GRAVEST_FIRST =
      Comparator.comparing(SecurityChange::kind)
          .thenComparing(change -> change.element().kind())
          .thenComparing(change -> change.element().id())
          .thenComparing(change -> change.subject() == null ? "" : change.subject());

  private final List<SecurityChange> changes = new ArrayList<>();
  private final ModelGraph older;
  private final ModelGraph newer;
  private final AttributeReview attributes;

  SecurityReview(ModelGraph older, ModelGraph newer, Grading grading) {
    this.older = older;
    this.newer = newer;
    this.attributes = new AttributeReview(newer.vocabulary().vocabulary(), grading, changes);
  }

  void system(ChangedElement change) {
    attributes.review(older.system(), newer.system(), change);
  }

  void element(ElementPair pair, ChangedElement change) {
    ElementKind kind = pair.after().kind();
    attributes.review(
        older.node(kind, pair.beforeIndex()), newer.node(kind, pair.afterIndex()), change);
  }

  /** What follows from all changes together. */
  void surroundings(Map<ElementKind, PairedElements> paired) {
    int[] zones = paired.get(ElementKind.TRUST_ZONE).beforeOf();
    int[] components = paired.get(ElementKind.COMPONENT).beforeOf();
    int[] flows = paired.get(ElementKind.DATA_FLOW).beforeOf();
    new ZoneReview(older, newer, changes).review(zones, components);
    new CrossingReview(older, newer, changes).review(flows);
    new ExposureReview(older, newer, changes).review(components);
    new AssetReview(older, newer, changes)
        .review(paired.get(ElementKind.ASSET).beforeOf(), components, flows);
  }

  List<SecurityChange> changes() {
    changes.sort(GRAVEST_FIRST);
    return changes;
  }
}

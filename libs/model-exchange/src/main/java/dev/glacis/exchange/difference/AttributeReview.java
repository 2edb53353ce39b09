package dev.glacis.exchange.difference;

import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.Sensitivity;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Facts that became worse, and controls that went away or protect less. What an element inherits
 * counts: taking away a statement changes nothing while the zone around it says the same.
 */
final class AttributeReview {

  private static final String OUT_OF_SCOPE = "outOfScope";

  private final Vocabulary vocabulary;
  private final Grading grading;
  private final List<SecurityChange> changes;

  AttributeReview(Vocabulary vocabulary, Grading grading, List<SecurityChange> changes) {
    this.vocabulary = vocabulary;
    this.grading = grading;
    this.changes = changes;
  }

  void review(GraphNode before, GraphNode after, ChangedElement change) {
    for (String name : names(change)) {
      vocabulary
          .attribute(after.ref().kind(), name)
          .ifPresent(attribute -> review(before, after, attribute));
    }
  }

  /** What was stated otherwise; for what moved also all that surroundings tell. */
  private Set<String> names(ChangedElement change) {
    Set<String> names = new TreeSet<>();
    change.attributes().forEach(attribute -> names.add(attribute.name()));
    if (change.move() != null) {
      vocabulary.attributes().values().stream()
          .filter(AttributeDefinition::inherits)
          .forEach(attribute -> names.add(attribute.name()));
    }
    return names;
  }

  private void review(GraphNode before, GraphNode after, AttributeDefinition attribute) {
    Object old = value(before.fact(attribute.name()));
    Object now = value(after.fact(attribute.name()));
    SecurityChangeKind kind = kind(after.ref().kind(), attribute, old, now);
    if (kind != null) {
      changes.add(new SecurityChange(kind, after.ref(), attribute.name(), text(old), text(now)));
    }
  }

  /** Null when the change is none, or none for the worse. */
  private SecurityChangeKind kind(
      ElementKind on, AttributeDefinition attribute, Object old, Object now) {
    String name = attribute.name();
    if (attribute.role() == AttributeRole.CONTROL) {
      return control(name, old, now);
    }
    if (!grading.worseFact(name, old, now)) {
      return null;
    }
    if (on == ElementKind.ASSET && name.equals(Sensitivity.ATTRIBUTE)) {
      return SecurityChangeKind.ASSET_MORE_SENSITIVE;
    }
    return name.equals(OUT_OF_SCOPE)
        ? SecurityChangeKind.OUT_OF_SCOPE
        : SecurityChangeKind.FACT_WORSE;
  }

  private SecurityChangeKind control(String name, Object old, Object now) {
    if (!grading.present(old)) {
      return null;
    }
    if (!grading.present(now)) {
      return SecurityChangeKind.CONTROL_REMOVED;
    }
    return grading.weaker(name, old, now) ? SecurityChangeKind.CONTROL_WEAKENED : null;
  }

  private static Object value(Fact fact) {
    return fact == null ? null : fact.value();
  }

  private static String text(Object value) {
    return value == null ? null : Fact.textOf(value);
  }
}

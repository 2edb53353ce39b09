package dev.glacis.exchange.lint;

import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.SourceMap;
import dev.glacis.exchange.canonical.CanonicalModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drawings that contradict the model: boxes outside of what they lie in, on each other, without
 * size, or on no diagram. Positions are relative to the parent, as tools write them in OTM.
 */
final class GeometryLint {

  private final LintSubject subject;
  private final Map<String, List<Box>> boxes = new HashMap<>();
  private final Map<Group, List<Box>> siblings = new LinkedHashMap<>();

  GeometryLint(LintSubject subject) {
    this.subject = subject;
  }

  /** Elements of one kind that lie in one parent on one diagram. */
  private record Group(String diagram, ElementKind kind, Parent parent) {}

  void check() {
    Set<String> diagrams = new HashSet<>();
    Box.representations(subject.model().extensions().get(CanonicalModel.LAYOUT))
        .forEach(diagram -> diagrams.add(String.valueOf(diagram.get("id"))));
    subject.elements().forEach(element -> collect(element, diagrams));
    subject.elements().forEach(this::inside);
    siblings.values().forEach(this::apart);
  }

  private void collect(Element element, Set<String> diagrams) {
    for (Map<?, ?> drawn : Box.representations(element.extensions().get(CanonicalModel.LAYOUT))) {
      String diagram = String.valueOf(drawn.get("representation"));
      if (!diagrams.contains(diagram)) {
        subject.add(
            LintCode.DIAGRAM_UNKNOWN,
            LintSubject.ref(element),
            "It is drawn on " + Quotation.of(diagram) + ", which the document does not declare.");
      }
      Box.of(element, diagram, drawn).ifPresent(this::keep);
    }
  }

  private void keep(Box box) {
    if (box.width() <= 0 || box.height() <= 0) {
      subject.add(
          LintCode.SIZE_NOT_POSITIVE,
          LintSubject.ref(box.element()),
          "Its box is " + box.size() + "; a box has a width and a height above zero.");
      return;
    }
    boxes.computeIfAbsent(key(box.element()), key -> new ArrayList<>()).add(box);
    siblings
        .computeIfAbsent(
            new Group(box.diagram(), box.element().kind(), parent(box.element())),
            key -> new ArrayList<>())
        .add(box);
  }

  private void inside(Element element) {
    Parent parent = parent(element);
    if (parent == null) {
      return;
    }
    List<Box> outer = boxes.getOrDefault(SourceMap.key(parent.kind(), parent.id()), List.of());
    for (Box box : boxes.getOrDefault(key(element), List.of())) {
      for (Box around : outer) {
        if (around.diagram().equals(box.diagram()) && !around.contains(box)) {
          subject.add(
              LintCode.OUTSIDE_PARENT,
              LintSubject.ref(element),
              "Its box leaves that of " + Quotation.of(parent.id()) + ", in which it lies.");
        }
      }
    }
  }

  /** Sweeps from left to right, so that only boxes beside each other are compared. */
  private void apart(List<Box> group) {
    group.sort(Comparator.comparingDouble(Box::x).thenComparing(box -> box.element().id()));
    List<Box> open = new ArrayList<>();
    for (Box box : group) {
      open.removeIf(other -> other.x() + other.width() <= box.x());
      open.stream()
          .filter(other -> other.element() != box.element() && other.overlaps(box))
          .findFirst()
          .ifPresent(
              other ->
                  subject.add(
                      LintCode.OVERLAP,
                      LintSubject.ref(box.element()),
                      "Its box lies on that of " + Quotation.of(other.element().id()) + "."));
      open.add(box);
    }
  }

  private static String key(Element element) {
    return SourceMap.key(element.kind(), element.id());
  }

  private static Parent parent(Element element) {
    return switch (element) {
      case TrustZone zone -> zone.parent();
      case Component component -> component.parent();
      case DataFlow flow -> null;
      case Asset asset -> null;
    };
  }
}

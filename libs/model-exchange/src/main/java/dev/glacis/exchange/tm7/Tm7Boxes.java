package dev.glacis.exchange.tm7;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.Boxes;
import dev.glacis.exchange.draft.Boxes.Box;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.OutOfScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is drawn as a box: boundaries become zones, every other stencil a component. */
final class Tm7Boxes {

  private final Tm7Import run;
  private final Stencils stencils;

  Tm7Boxes(Tm7Import run) {
    this.run = run;
    this.stencils = new Stencils(run);
  }

  void readAll(Surface surface) {
    Boxes boundaries = new Boxes();
    Map<DrawnItem, String> zones = new HashMap<>();
    for (DrawnItem item : surface.boxes()) {
      if (Stencils.isBoundary(item)) {
        Optional<String> id = run.ids.add(ElementKind.TRUST_ZONE, item, surface);
        if (id.isEmpty()) {
          drawnAgain(ContentKind.ZONES, item);
        } else {
          zones.put(item, id.get());
          Geometry.box(item, id.get()).ifPresent(boundaries::add);
        }
      }
    }
    for (DrawnItem item : surface.boxes()) {
      if (zones.containsKey(item)) {
        zone(item, zones.get(item), surface, boundaries);
      } else if (Stencils.isAnnotation(item)) {
        annotation(item);
      } else if (!Stencils.isBoundary(item)) {
        component(item, surface, boundaries);
      }
    }
  }

  private void zone(DrawnItem item, String id, Surface surface, Boxes boundaries) {
    MappingRule rule = stencils.read(ElementKind.TRUST_ZONE, item);
    Properties properties = new Properties(ElementKind.TRUST_ZONE, item, run);
    Parent parent =
        Geometry.box(item, id).flatMap(boundaries::around).map(Tm7Boxes::zone).orElse(null);
    run.draft.add(
        new TrustZone(
            id,
            properties.name(),
            rule.type() == null ? item.type() : rule.type(),
            null,
            rule.trustRating(),
            parent,
            TypeReader.attributes(rule, properties.stated()),
            properties.extensions(id, surface)));
  }

  private void component(DrawnItem item, Surface surface, Boxes boundaries) {
    Optional<String> id = run.ids.add(ElementKind.COMPONENT, item, surface);
    if (id.isEmpty()) {
      drawnAgain(ContentKind.COMPONENTS, item);
      return;
    }
    MappingRule rule = stencils.read(ElementKind.COMPONENT, item);
    Properties properties = new Properties(ElementKind.COMPONENT, item, run);
    outOfScope(item, ElementReference.toComponent(id.get()), run);
    Attributes attributes = TypeReader.attributes(rule, properties.stated());
    run.draft.add(
        new Component(
            id.get(),
            properties.name(),
            rule.type() == null ? item.type() : rule.type(),
            null,
            parent(item, boundaries),
            List.of(),
            List.of(),
            List.of(),
            attributes,
            properties.extensions(id.get(), surface)));
  }

  private static Parent parent(DrawnItem item, Boxes boundaries) {
    Box box = Geometry.box(item, "").orElse(null);
    return box == null
        ? null
        : boundaries
            .around(box.x(), box.y(), box.width(), box.height())
            .map(Tm7Boxes::zone)
            .orElse(null);
  }

  private static Parent zone(String id) {
    return new Parent(ElementKind.TRUST_ZONE, id);
  }

  static void outOfScope(DrawnItem item, ElementReference element, Tm7Import run) {
    if ("true".equalsIgnoreCase(item.property("Out Of Scope"))) {
      run.draft.proposals().add(new OutOfScope(element, item.property("Reason For Out Of Scope")));
    }
  }

  private void annotation(DrawnItem item) {
    run.findings.imported(ContentKind.TEXTS);
    String text = item.name() == null ? Parts.text(item.place(), "Text") : item.name();
    run.keep("Annotations", text == null ? "" : text);
  }

  private void drawnAgain(ContentKind kind, DrawnItem item) {
    run.findings.dropped(kind, item.place(), "The same element is drawn on another surface.");
  }
}

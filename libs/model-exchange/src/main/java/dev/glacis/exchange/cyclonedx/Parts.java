package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All parts of a bill, found before any is read, so that references can go anywhere. */
final class Parts {

  private final BomImport run;
  private final List<Part> all = new ArrayList<>();
  private final Map<String, Part> byReference = new HashMap<>();
  private Part main;
  private Fields about;
  private OwnProperties system = new OwnProperties(Map.of());

  Parts(BomImport run) {
    this.run = run;
  }

  void findAll(Fields document) {
    Fields metadata = document.part("metadata");
    Fields about = metadata == null ? null : metadata.part("component");
    if (about != null) {
      system = OwnProperties.of(about.mapping());
    }
    if (about != null && !system.has(OwnProperties.SYSTEM)) {
      main = component(about, null).orElse(null);
    }
    if (about != null) {
      this.about = about;
      nested(about, "components", null);
    }
    nested(document, "components", null);
    nested(document, "services", null);
  }

  /** What the bill is about; null when it does not say. */
  Part main() {
    return main;
  }

  /** What we wrote about the system itself; empty in other bills. */
  OwnProperties system() {
    return system;
  }

  /** The object that says what the bill is about; null when there is none. */
  Fields about() {
    return about;
  }

  List<Part> all() {
    return all;
  }

  /** The part that a reference means; empty when it is none of this bill. */
  Optional<Part> find(String reference) {
    if (reference == null) {
      return Optional.empty();
    }
    Part part = byReference.get(reference.strip());
    return Optional.ofNullable(
        part == null ? byReference.get(References.decoded(reference.strip())) : part);
  }

  /** Adds a part that was found inside another one. */
  Part add(Fields fields, String type, Parent parent, String fallbackName) {
    String reference = fields.name("bom-ref");
    String name = fields.name("name");
    Mapping place = fields.mapping();
    String id =
        reference == null || reference.isBlank()
            ? run.draft.idOfName(ElementKind.COMPONENT, name == null ? fallbackName : name, place)
            : run.draft.id(ElementKind.COMPONENT, reference, place);
    Part part = new Part(id, type, fields, parent);
    all.add(part);
    if (reference != null) {
      byReference.putIfAbsent(reference.strip(), part);
    }
    return part;
  }

  private void nested(Fields owner, String list, Parent parent) {
    for (Node node : owner.items(list)) {
      if (!(node instanceof Mapping object)) {
        run.findings.dropped(ContentKind.COMPONENTS, node, "An object is needed here.");
        continue;
      }
      Fields fields = run.fields(object);
      Optional<Part> part =
          list.equals("services") ? service(fields, parent) : component(fields, parent);
      Parent inner =
          part.map(outer -> new Parent(ElementKind.COMPONENT, outer.id())).orElse(parent);
      nested(fields, list, inner);
    }
  }

  private Optional<Part> component(Fields fields, Parent parent) {
    String type = fields.name("type");
    return addOnce(fields, type == null ? "application" : type, parent);
  }

  private Optional<Part> service(Fields fields, Parent parent) {
    return addOnce(fields, Part.SERVICE, parent);
  }

  /** Generators list what the bill is about once more among its components. */
  private Optional<Part> addOnce(Fields fields, String type, Parent parent) {
    String reference = fields.name("bom-ref");
    if (reference != null && byReference.containsKey(reference.strip())) {
      run.findings.dropped(
          ContentKind.COMPONENTS,
          fields.mapping(),
          "The reference " + Quoted.of(reference) + " is taken by another part of the bill.");
      return Optional.empty();
    }
    return Optional.of(add(fields, type, parent, type));
  }
}

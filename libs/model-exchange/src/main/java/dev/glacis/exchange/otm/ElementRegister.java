package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.SourceMap;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import dev.glacis.exchange.tree.Scalar;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The ids of a document: each once per kind, each reference to one that is there, no cycles. */
final class ElementRegister {

  private final Findings findings;
  private final int maxElements;
  private final Map<ElementKind, Map<String, Registered>> elements;
  private final Containments containments = new Containments();
  private final SourceMap.Builder places = new SourceMap.Builder();

  ElementRegister(Findings findings, int maxElements) {
    this.findings = findings;
    this.maxElements = maxElements;
    this.elements = new EnumMap<>(ElementKind.class);
    for (ElementKind kind : ElementKind.values()) {
      elements.put(kind, new HashMap<>());
    }
  }

  private ElementRegister(ElementRegister announced, Findings findings) {
    this.findings = findings;
    this.maxElements = announced.maxElements;
    this.elements = announced.elements;
  }

  /**
   * Registers elements that lie in nothing beside this one, until it is {@link
   * #add(ElementRegister) added}. All must be announced before.
   */
  ElementRegister apart(Findings part) {
    return new ElementRegister(this, part);
  }

  /** Adds what was registered apart. */
  void add(ElementRegister apart) {
    places.addAll(apart.places);
  }

  @SafeVarargs
  final void refuseTooMany(List<Mapping>... lists) {
    if (Stream.of(lists).mapToInt(List::size).sum() > maxElements) {
      List<Mapping> all = Stream.of(lists).flatMap(List::stream).toList();
      throw new RefusedDocumentException(
          RefusalCode.TOO_MANY_ELEMENTS,
          all.get(maxElements),
          "The document has " + all.size() + " elements; at most " + maxElements + " are read.");
    }
  }

  /** Says what will be read, once per kind: references may stand before what they name. */
  void announce(ElementKind kind, List<Mapping> objects) {
    Map<String, Registered> known = HashMap.newHashMap(objects.size());
    elements.put(kind, known);
    for (Mapping object : objects) {
      String id = id(object);
      if (id != null && !id.isBlank()) {
        known.putIfAbsent(id, new Registered(id, object));
      }
    }
  }

  /** A text, or what looks like another value without quotes; null when there is none. */
  private static String id(Mapping object) {
    String text = object.text("id");
    return text == null && object.get("id") instanceof Scalar id && id.value() != null
        ? id.plainText()
        : text;
  }

  void system(Node node, String id) {
    register(ElementKind.SYSTEM, id, node);
  }

  /** Whether an element is the first of its kind with this id; a later one is broken. */
  boolean element(ElementKind kind, String id, Mapping node) {
    Registered first = elements.get(kind).get(id);
    if (first == null || first.node == node) {
      register(kind, id, node);
      return true;
    }
    findings.broken(
        RefusalCode.DUPLICATE_ID,
        node.get("id"),
        "The " + kind.label() + " id " + Quoted.of(id) + " is taken by line " + first.node.line(),
        "this one is left out");
    return false;
  }

  private void register(ElementKind kind, String id, Node node) {
    places.add(kind, id, node.place());
    findings.mapped();
  }

  /**
   * Follows a reference.
   *
   * @param place gives the place of the reference, for remarks
   * @param consequence what becomes of a reference to nothing
   * @return the id, as the element's own text: one text instead of many equal ones makes the model
   *     smaller and its references quicker to follow; null when there is no such element
   */
  String reference(ElementKind kind, String id, Supplier<Node> place, String consequence) {
    Registered element = elements.get(kind).get(id);
    if (element == null) {
      findings.broken(RefusalCode.DANGLING_REFERENCE, place.get(), nothing(kind, id), consequence);
      return null;
    }
    return element.id;
  }

  /**
   * Follows what an element lies in.
   *
   * @param inner null when nobody can lie in it
   * @return null when that is absent
   */
  Parent containment(Parent inner, Parent outer, Node place) {
    String id =
        reference(outer.kind(), outer.id(), () -> place, "the reference is kept for export");
    if (id == null) {
      return null;
    }
    Parent known = new Parent(outer.kind(), id);
    containments.add(inner, known, place);
    return known;
  }

  boolean has(Parent element) {
    return elements.get(element.kind()).containsKey(element.id());
  }

  /** The elements that must be taken out of what they lie in, so that none lies in itself. */
  Set<Parent> inCycles() {
    Set<Parent> found = new HashSet<>();
    containments.findCycles(
        (element, place) -> {
          found.add(element);
          findings.broken(
              RefusalCode.PARENT_CYCLE,
              place,
              "The " + element.kind().label() + " " + Quoted.of(element.id()) + " lies in itself",
              "read as lying in nothing");
        });
    return found;
  }

  SourceMap sourceMap() {
    return places.build();
  }

  private String nothing(ElementKind kind, String id) {
    for (ElementKind other : ElementKind.values()) {
      if (elements.get(other).containsKey(id)) {
        return "%s is a %s; a %s is needed here"
            .formatted(Quoted.of(id), other.label(), kind.label());
      }
    }
    return "There is no %s with the id %s".formatted(kind.label(), Quoted.of(id));
  }

  private record Registered(String id, Node node) {}
}

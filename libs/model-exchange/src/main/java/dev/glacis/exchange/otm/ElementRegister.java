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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of a document: each once per kind, each reference to one that is there, no cycles. */
final class ElementRegister {

  private final Findings findings;
  private final int maxElements;
  private final Map<ElementKind, Map<String, Node>> elements = new EnumMap<>(ElementKind.class);
  private final List<Reference> references = new ArrayList<>();
  private final Map<Parent, Containment> containments = new LinkedHashMap<>();

  ElementRegister(Findings findings, int maxElements) {
    this.findings = findings;
    this.maxElements = maxElements;
    for (ElementKind kind : ElementKind.values()) {
      elements.put(kind, new LinkedHashMap<>());
    }
  }

  @SafeVarargs
  final void refuseTooMany(List<Mapping>... lists) {
    int count = 0;
    for (List<Mapping> list : lists) {
      count += list.size();
    }
    if (count > maxElements) {
      throw new RefusedDocumentException(
          RefusalCode.TOO_MANY_ELEMENTS,
          "",
          0,
          "The document has " + count + " elements; at most " + maxElements + " are read.");
    }
  }

  void system(Node node, String id) {
    if (id != null) {
      elements.get(ElementKind.SYSTEM).put(id, node);
      findings.mapped();
    }
  }

  void element(ElementKind kind, String id, Mapping node) {
    Node first = elements.get(kind).putIfAbsent(id, node);
    if (first == null) {
      findings.mapped();
      return;
    }
    findings.violation(
        RefusalCode.DUPLICATE_ID,
        node.get("id"),
        "The " + kind.label() + " id " + Quoted.of(id) + " is taken by line " + first.line() + ".");
  }

  void reference(ElementKind kind, String id, Node place) {
    references.add(new Reference(kind, id, place));
  }

  void containment(Parent inner, Parent outer, Node place) {
    reference(outer.kind(), outer.id(), place);
    containments.putIfAbsent(inner, new Containment(outer, place));
  }

  boolean has(ElementKind kind, String id) {
    return elements.get(kind).containsKey(id);
  }

  void checkReferences() {
    for (Reference reference : references) {
      if (!has(reference.kind, reference.id)) {
        findings.violation(
            RefusalCode.DANGLING_REFERENCE, reference.place, reference.message(this));
      }
    }
    checkCycles();
  }

  SourceMap sourceMap() {
    Map<String, SourceMap.Place> places = new HashMap<>();
    elements.forEach(
        (kind, nodes) ->
            nodes.forEach(
                (id, node) ->
                    places.put(
                        SourceMap.key(kind, id),
                        new SourceMap.Place(node.pointer(), node.line()))));
    return new SourceMap(places);
  }

  /** Walks outwards from each element once; meeting the walk's own trail is a cycle. */
  private void checkCycles() {
    Map<Parent, Parent> walks = new HashMap<>();
    for (Parent start : containments.keySet()) {
      Parent at = start;
      while (containments.containsKey(at) && !walks.containsKey(at)) {
        walks.put(at, start);
        at = containments.get(at).outer;
      }
      if (start.equals(walks.get(at)) && containments.containsKey(at)) {
        findings.violation(
            RefusalCode.PARENT_CYCLE,
            containments.get(at).place,
            "The " + at.kind().label() + " " + Quoted.of(at.id()) + " lies in itself.");
      }
    }
  }

  private record Containment(Parent outer, Node place) {}

  private record Reference(ElementKind kind, String id, Node place) {
    String message(ElementRegister register) {
      for (ElementKind other : ElementKind.values()) {
        if (other != ElementKind.SYSTEM && register.has(other, id)) {
          return "%s is a %s; a %s is needed here."
              .formatted(Quoted.of(id), other.label(), kind.label());
        }
      }
      return "There is no %s with the id %s.".formatted(kind.label(), Quoted.of(id));
    }
  }
}

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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of a document: each once per kind, each reference to one that is there, no cycles. */
final class ElementRegister {

  private final Findings findings;
  private final int maxElements;
  private final boolean whole;
  private final Set<Parent> announced = new HashSet<>();
  private final Map<ElementKind, Map<String, Registered>> elements =
      new EnumMap<>(ElementKind.class);
  private final List<Reference> references = new ArrayList<>();
  private final Containments containments = new Containments();
  private final SourceMap.Builder places = new SourceMap.Builder();

  /**
   * @param whole whether an element that lies in something absent refuses the document
   */
  ElementRegister(Findings findings, int maxElements, boolean whole) {
    this.findings = findings;
    this.maxElements = maxElements;
    this.whole = whole;
    for (ElementKind kind : ElementKind.values()) {
      elements.put(kind, new HashMap<>());
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

  /** Says what will be read, so that elements can be asked what they lie in. */
  void announce(ElementKind kind, List<Mapping> objects) {
    for (Mapping object : objects) {
      if (object.get("id") instanceof Scalar id && id.value() != null) {
        String text = id.value() instanceof String said ? said : id.plainText();
        if (text != null) {
          announced.add(new Parent(kind, text));
        }
      }
    }
  }

  /** Whether an element may be read as lying in this. */
  boolean mayHold(Parent outer) {
    return whole || announced.contains(outer);
  }

  void system(Node node, String id) {
    if (id != null) {
      register(ElementKind.SYSTEM, id, node);
    }
  }

  void element(ElementKind kind, String id, Mapping node) {
    Registered first = register(kind, id, node);
    if (first != null) {
      findings.violation(
          RefusalCode.DUPLICATE_ID,
          node.get("id"),
          "The "
              + kind.label()
              + " id "
              + Quoted.of(id)
              + " is taken by line "
              + first.node.line()
              + ".");
    }
  }

  private Registered register(ElementKind kind, String id, Node node) {
    Registered first = elements.get(kind).putIfAbsent(id, new Registered(id, node));
    if (first == null) {
      places.add(kind, id, new SourceMap.Place(node.pointer(), node.line()));
      findings.mapped();
    }
    return first;
  }

  /**
   * Notes a reference. What is not there yet is looked for when the document is read.
   *
   * @return the id, as the element's own text where it is known: one text instead of many equal
   *     ones makes the model smaller and its references quicker to follow
   */
  String reference(ElementKind kind, String id, Node place) {
    Registered element = elements.get(kind).get(id);
    if (element != null) {
      return element.id;
    }
    references.add(new Reference(kind, id, place));
    return id;
  }

  /** Notes what an element lies in; see {@link #reference}. */
  Parent containment(Parent inner, Parent outer, Node place) {
    String id = reference(outer.kind(), outer.id(), place);
    Parent known = new Parent(outer.kind(), id);
    containments.add(inner, known, place);
    return known;
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
    containments.findCycles(
        (element, place) ->
            findings.violation(
                RefusalCode.PARENT_CYCLE,
                place,
                "The "
                    + element.kind().label()
                    + " "
                    + Quoted.of(element.id())
                    + " lies in itself."));
  }

  SourceMap sourceMap() {
    return places.build();
  }

  private record Registered(String id, Node node) {}

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

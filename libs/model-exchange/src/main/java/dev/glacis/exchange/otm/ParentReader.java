package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import dev.glacis.exchange.tree.Scalar;

/** Reads what an element lies in: {@code {trustZone: id}} or {@code {component: id}}. */
final class ParentReader {

  private final Findings findings;
  private final ElementRegister register;

  ParentReader(Findings findings, ElementRegister register) {
    this.findings = findings;
    this.register = register;
  }

  /** The parent of an element; null when the document says none, or one that is not there. */
  Parent read(Fields fields, Parent inner) {
    Node node = fields.value("parent");
    if (node == null) {
      return null;
    }
    Outer outer = outer(fields, node);
    if (outer == null) {
      return null;
    }
    Parent parent = register.containment(inner, outer.parent, outer.place);
    if (parent == null) {
      fields.keep("parent");
    }
    return parent;
  }

  private Outer outer(Fields fields, Node node) {
    if (node instanceof Scalar scalar && scalar.value() instanceof String id) {
      findings.guessed(node, "The parent " + Quoted.of(id) + " was read as a trust zone.");
      return new Outer(new Parent(ElementKind.TRUST_ZONE, id), node);
    }
    Fields parent = fields.part("parent");
    return parent == null ? null : fromObject(parent);
  }

  private Outer fromObject(Fields parent) {
    String zone = parent.name("trustZone");
    String component = parent.name("component");
    if (zone != null && component != null) {
      findings.broken(
          RefusalCode.WRONG_TYPE,
          parent.mapping(),
          "A parent is either a trust zone or a component, not both",
          "the component is taken");
    }
    if (zone != null && component == null) {
      return new Outer(new Parent(ElementKind.TRUST_ZONE, zone), parent.value("trustZone"));
    }
    if (component != null) {
      return new Outer(new Parent(ElementKind.COMPONENT, component), parent.value("component"));
    }
    return null;
  }

  private record Outer(Parent parent, Node place) {}
}

package dev.glacis.exchange.lint;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.NearestName;
import dev.glacis.exchange.mapping.ComponentTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Types, attributes and values that the vocabulary does not know: rules do not see them. */
final class WordLint {

  private static final String ATTRIBUTES = "attributes";

  private final LintSubject subject;
  private final ComponentTypes types;
  private final Map<String, Optional<String>> nearestTypes = new HashMap<>();
  private final Map<String, Optional<String>> nearestNames = new HashMap<>();

  WordLint(LintSubject subject) {
    this.subject = subject;
    this.types = ComponentTypes.of(subject.vocabulary());
  }

  void check() {
    subject.model().components().forEach(this::type);
    ElementRef system = subject.graph().system().ref();
    attributes(system, subject.model().attributes(), Map.of());
    subject.elements().forEach(this::attributes);
  }

  private void type(Component component) {
    String type = component.type();
    if (type == null || type.isBlank()) {
      subject.add(
          LintCode.MISSING_TYPE,
          LintSubject.ref(component),
          "The component has no type: rules about types do not see it.");
    } else if (!subject.vocabulary().knowsType(type)) {
      subject.add(
          LintCode.UNKNOWN_TYPE,
          LintSubject.ref(component),
          "No rule knows the component type " + Quotation.of(type) + ".",
          nearestTypes.computeIfAbsent(type, types::meant).orElse(null));
    }
  }

  private void attributes(Element element) {
    attributes(LintSubject.ref(element), element.attributes(), element.extensions());
  }

  private void attributes(ElementRef element, Attributes stated, Map<String, Object> extensions) {
    stated.values().forEach((name, value) -> attribute(element, name, value));
    for (Object kept : extensions.values()) {
      if (kept instanceof Map<?, ?> bag && bag.get(ATTRIBUTES) instanceof Map<?, ?> unfit) {
        unfit.forEach((name, value) -> unfit(element, name.toString(), value));
      }
    }
  }

  private void attribute(ElementRef element, String name, Object value) {
    AttributeDefinition attribute = subject.vocabulary().attributes().get(name);
    if (attribute == null) {
      subject.add(
          LintCode.UNKNOWN_ATTRIBUTE,
          element,
          "No rule reads the attribute " + Quotation.of(name) + ".",
          nearestName(element.kind(), name));
    } else if (!attribute.on().contains(element.kind())) {
      subject.add(
          LintCode.MISPLACED_ATTRIBUTE,
          element,
          Quotation.of(name) + " is read on " + kinds(attribute) + ", not here.");
    } else {
      value(element, attribute, value);
    }
  }

  /** A value that an importer could not fit to the vocabulary, and kept beside the model. */
  private void unfit(ElementRef element, String name, Object value) {
    subject
        .vocabulary()
        .attribute(element.kind(), name)
        .ifPresent(attribute -> unknownValue(element, attribute, String.valueOf(value)));
  }

  private void value(ElementRef element, AttributeDefinition attribute, Object value) {
    if (attribute.values().isEmpty() || attribute.type() == AttributeType.BOOLEAN) {
      return;
    }
    for (Object one : value instanceof Collection<?> list ? list : List.of(value)) {
      if (!attribute.values().contains(one.toString())) {
        unknownValue(element, attribute, one.toString());
      }
    }
  }

  private void unknownValue(ElementRef element, AttributeDefinition attribute, String value) {
    subject.add(
        LintCode.UNKNOWN_VALUE,
        element,
        Quotation.of(attribute.name())
            + " does not take "
            + Quotation.of(value)
            + "; it takes "
            + Quotation.choice(attribute)
            + ".",
        NearestName.of(value, attribute.values()).orElse(null));
  }

  private String nearestName(ElementKind kind, String name) {
    return nearestNames
        .computeIfAbsent(kind.label() + ":" + name, key -> NearestName.of(name, namesOn(kind)))
        .orElse(null);
  }

  private Set<String> namesOn(ElementKind kind) {
    Set<String> names = new TreeSet<>();
    subject.vocabulary().attributes().values().stream()
        .filter(attribute -> attribute.on().contains(kind))
        .forEach(attribute -> names.add(attribute.name()));
    return names;
  }

  private static String kinds(AttributeDefinition attribute) {
    return String.join(", ", attribute.on().stream().map(ElementKind::label).toList());
  }
}

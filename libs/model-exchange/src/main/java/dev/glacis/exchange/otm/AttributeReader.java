package dev.glacis.exchange.otm;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.AttributeVocabulary.Attribute;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.PlainValue;
import dev.glacis.exchange.tree.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the {@code attributes} of an element. Simple values become attributes; what the vocabulary
 * cannot accept and what is nested stays in the rest, which goes to the extensions.
 */
final class AttributeReader {

  private static final String KEY = "attributes";

  private final AttributeVocabulary vocabulary;
  private final Findings findings;

  AttributeReader(AttributeVocabulary vocabulary, Findings findings) {
    this.vocabulary = vocabulary;
    this.findings = findings;
  }

  Attributes read(Fields element, ElementKind kind) {
    Node node = element.mapping().get(KEY);
    Map<String, Object> values = new TreeMap<>();
    if (node instanceof Sequence list) {
      element.items(KEY);
      fromList(list, element, kind, values);
      return new Attributes(values);
    }
    Fields fields = element.part(KEY);
    if (fields != null) {
      fields.mapping().entries().forEach((name, value) -> read(fields, kind, name, value, values));
    }
    return new Attributes(values);
  }

  /** The specification's text shows a list of objects with one or more entries each. */
  private void fromList(
      Sequence list, Fields element, ElementKind kind, Map<String, Object> values) {
    findings.warning(list, "\"attributes\" is a list; its objects were read as one object.");
    boolean complete = true;
    for (Node item : list.items()) {
      if (item instanceof Mapping object) {
        Fields fields = new Fields(object, findings, Integer.MAX_VALUE);
        object.entries().forEach((name, value) -> read(fields, kind, name, value, values));
        complete &= fields.rest().isEmpty();
      } else {
        complete = false;
      }
    }
    if (!complete) {
      element.keep(KEY);
    }
  }

  private void read(
      Fields fields, ElementKind kind, String name, Node node, Map<String, Object> values) {
    Object value = simple(PlainValue.of(node));
    if (value == null) {
      return;
    }
    Optional<Attribute> known = vocabulary.find(kind, name);
    Optional<Object> accepted =
        known.isEmpty()
            ? Optional.of(value)
            : new AttributeValues(findings).accept(known.get(), name, value, node);
    if (accepted.isPresent()) {
      fields.value(name);
      values.put(name, accepted.get());
      findings.mapped();
    }
  }

  /** The value when an attribute can hold it, else null. */
  private static Object simple(Object value) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> nested -> null;
      case List<?> list -> list.stream().allMatch(String.class::isInstance) ? list : null;
      default -> value;
    };
  }
}

package dev.glacis.exchange.otm;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.AttributeVocabulary.Attribute;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads the {@code attributes} of an element. Simple values become attributes; what the vocabulary
 * cannot accept and what is nested stays in the rest, which goes to the extensions.
 */
final class AttributeReader {

  private static final String KEY = "attributes";

  private final AttributeVocabulary vocabulary;
  private final Findings findings;
  private final AttributeValues fitting;

  AttributeReader(AttributeVocabulary vocabulary, Findings findings) {
    this.vocabulary = vocabulary;
    this.findings = findings;
    this.fitting = new AttributeValues(findings);
  }

  Attributes read(Fields element, ElementKind kind) {
    Node node = element.value(KEY);
    if (node == null) {
      return Attributes.none();
    }
    if (node instanceof Sequence list) {
      Map<String, Object> values = new HashMap<>();
      fromList(list, element, kind, values);
      return new Attributes(values);
    }
    Fields fields = element.part(KEY);
    if (fields == null) {
      return Attributes.none();
    }
    Attributes.Builder values = new Attributes.Builder(fields.mapping().size());
    readAll(fields, kind, values::add);
    return values.build();
  }

  /** The specification's text shows a list of objects with one or more entries each. */
  private void fromList(
      Sequence list, Fields element, ElementKind kind, Map<String, Object> values) {
    findings.warning(list, "\"attributes\" is a list; its objects were read as one object.");
    boolean complete = true;
    for (Node item : list.items()) {
      if (item instanceof Mapping object) {
        Fields fields = new Fields(object, findings, Integer.MAX_VALUE);
        readAll(fields, kind, values::put);
        complete &= fields.rest().isEmpty();
      } else {
        complete = false;
      }
    }
    if (!complete) {
      element.keep(KEY);
    }
  }

  private void readAll(Fields fields, ElementKind kind, BiConsumer<String, Object> values) {
    Mapping object = fields.mapping();
    for (int i = 0; i < object.size(); i++) {
      Object value = read(kind, object, i);
      if (value != null) {
        fields.taken(i);
        values.accept(object.key(i), value);
        findings.mapped();
      }
    }
  }

  /** What the model holds of a value; null when it holds none of it. */
  private Object read(ElementKind kind, Mapping object, int position) {
    Object value = simple(object.plain(position));
    if (value == null) {
      return null;
    }
    Optional<Attribute> known = vocabulary.find(kind, object.key(position));
    return known.isEmpty() ? value : fitting.accept(known.get(), value, object, position);
  }

  /** The value when an attribute can hold it, else null. */
  private static Object simple(Object value) {
    if (value instanceof Boolean || value instanceof String) {
      return value;
    }
    if (value instanceof Map<?, ?> || value instanceof List<?> list && !areTexts(list)) {
      return null;
    }
    return value;
  }

  private static boolean areTexts(List<?> list) {
    for (Object item : list) {
      if (!(item instanceof String)) {
        return false;
      }
    }
    return true;
  }
}

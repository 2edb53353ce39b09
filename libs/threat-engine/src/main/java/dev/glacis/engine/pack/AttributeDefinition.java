package dev.glacis.engine.pack;

import dev.glacis.engine.model.ElementKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An attribute of the vocabulary.
 *
 * @param on kinds of elements that have it
 * @param inherits an element without it takes it from the component or zone it lies in
 * @param values allowed values of an enumeration or list, in order; empty means any
 * @param meaning one phrase
 * @param question sentence to ask for it, with the placeholder {@code {element}}; null for a
 *     generated one
 */
public record AttributeDefinition(
    String name,
    AttributeRole role,
    Set<ElementKind> on,
    boolean inherits,
    AttributeType type,
    List<String> values,
    String meaning,
    String question) {

  public AttributeDefinition {
    on = Collections.unmodifiableSet(new TreeSet<>(on));
    values = List.copyOf(values);
  }
}

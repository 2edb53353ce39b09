package dev.glacis.benchmark.plain;

import dev.glacis.benchmark.model.TextValues;
import dev.glacis.benchmark.rule.RuleAttributes;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the attributes and values of one kind of elements: a boolean is a bit of one word, an
 * enumeration a number, a list a word with a bit per member.
 */
public final class Coding {

  private final Map<String, Integer> flagBits = new LinkedHashMap<>();
  private final Map<String, Slot> codes = new LinkedHashMap<>();
  private final Map<String, Slot> sets = new LinkedHashMap<>();

  private record Slot(int number, List<String> values) {}

  Coding(RuleAttributes attributes, ElementKind kind) {
    for (AttributeDefinition attribute : attributes.of(kind)) {
      if (attribute.type() == AttributeType.BOOLEAN) {
        flagBits.put(attribute.name(), flagBits.size());
      } else {
        Map<String, Slot> slots = attribute.type() == AttributeType.LIST ? sets : codes;
        slots.put(attribute.name(), new Slot(slots.size(), TextValues.of(attribute)));
      }
    }
  }

  /** Mask of a boolean in {@link PlainElement#flags}. */
  public long flag(String attribute) {
    return 1L << flagBits.get(attribute);
  }

  /** Place of an enumeration in {@link PlainElement#codes}. */
  public int codeSlot(String attribute) {
    return codes.get(attribute).number();
  }

  /** Number of a value of an enumeration. */
  public int code(String attribute, String value) {
    return codes.get(attribute).values().indexOf(value);
  }

  /** Place of a list in {@link PlainElement#sets}. */
  public int setSlot(String attribute) {
    return sets.get(attribute).number();
  }

  /** Mask of a member of a list. */
  public long member(String attribute, String value) {
    return 1L << sets.get(attribute).values().indexOf(value);
  }

  void fill(PlainElement element, GraphNode node) {
    flagBits.forEach(
        (name, bit) -> {
          if (Boolean.TRUE.equals(known(node, name))) {
            element.flags |= 1L << bit;
          }
        });
    element.codes = new int[codes.size()];
    codes.forEach(
        (name, slot) ->
            element.codes[slot.number()] = slot.values().indexOf((String) known(node, name)));
    element.sets = new long[sets.size()];
    sets.forEach(
        (name, slot) -> {
          for (Object member : (List<?>) known(node, name)) {
            element.sets[slot.number()] |= 1L << slot.values().indexOf((String) member);
          }
        });
  }

  /** Two-valued implementations only make sense on fully known models. */
  private static Object known(GraphNode node, String attribute) {
    Fact fact = node.fact(attribute);
    if (fact == null) {
      throw new IllegalArgumentException(node + " does not state " + attribute);
    }
    return fact.value();
  }
}

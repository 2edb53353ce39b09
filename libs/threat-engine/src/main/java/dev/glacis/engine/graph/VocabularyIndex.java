package dev.glacis.engine.graph;

import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A vocabulary prepared for columns: every attribute has a slot, every value of an enumeration or
 * list a code. Built once per set of packs and shared by all models; immutable.
 */
public final class VocabularyIndex {

  /** Places per name, at least half of it, so that hardly any two names meet. */
  private static final int ROOM = 16;

  private final Vocabulary vocabulary;
  private final AttributeDefinition[] definitions;
  private final String[] hashed;
  private final int[] slots;
  private final List<Map<String, Integer>> codes;
  private final ValueCodes[] choices;

  public VocabularyIndex(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.definitions = vocabulary.attributes().values().toArray(AttributeDefinition[]::new);
    int room = ROOM * Integer.highestOneBit(definitions.length + 1);
    this.hashed = new String[room];
    this.slots = new int[room];
    for (int slot = 0; slot < definitions.length; slot++) {
      int place = place(definitions[slot].name());
      hashed[place] = definitions[slot].name();
      slots[place] = slot;
    }
    this.choices = new ValueCodes[definitions.length];
    for (int slot = 0; slot < definitions.length; slot++) {
      choices[slot] =
          definitions[slot].type() == AttributeType.BOOLEAN
              ? ValueCodes.FLAGS
              : new ValueCodes(definitions[slot].values().stream().distinct().toArray());
    }
    this.codes =
        vocabulary.attributes().values().stream().map(VocabularyIndex::codesOfValues).toList();
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How many attributes there are. */
  int size() {
    return definitions.length;
  }

  /** Place of an attribute; -1 when the vocabulary does not know it. */
  public int slot(String attribute) {
    int place = place(attribute);
    return hashed[place] == null ? -1 : slots[place];
  }

  /**
   * Where a name lies among the hashed ones, or would lie: open addressing, as models ask often.
   */
  private int place(String name) {
    int place = first(name);
    while (hashed[place] != null && !hashed[place].equals(name)) {
      place = place + 1 & hashed.length - 1;
    }
    return place;
  }

  private int first(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 16) & hashed.length - 1;
  }

  AttributeDefinition definition(String attribute) {
    int slot = slot(attribute);
    return slot < 0 ? null : definitions[slot];
  }

  public AttributeDefinition definition(int slot) {
    return definitions[slot];
  }

  /** Code of each value of an enumeration, list or boolean, from 1 on, in the order of values. */
  public Map<String, Integer> codes(int slot) {
    return codes.get(slot);
  }

  /** Codes of the values of a boolean, an enumeration or a list by their objects. */
  ValueCodes choices(int slot) {
    return choices[slot];
  }

  /** Whether the values of an attribute can be put into a column. */
  public boolean hasColumn(int slot) {
    return slot >= 0 && newColumn(slot, 0) != null;
  }

  /** An empty column of the attribute's type; null when such values have no column. */
  AttributeColumn newColumn(int slot, int elements) {
    AttributeDefinition definition = definitions[slot];
    return switch (definition.type()) {
      case BOOLEAN -> new CodeColumn(elements, choices[slot]);
      case ENUM ->
          definition.values().isEmpty()
              ? new TextColumn(elements)
              : new CodeColumn(elements, choices[slot]);
      case LIST ->
          definition.values().isEmpty() || definition.values().size() > MemberColumn.MAX_VALUES
              ? null
              : new MemberColumn(choices[slot], elements);
      case STRING -> new TextColumn(elements);
      case NUMBER -> new NumberColumn(elements);
    };
  }

  private static Map<String, Integer> codesOfValues(AttributeDefinition definition) {
    List<String> values =
        definition.type() == AttributeType.BOOLEAN ? List.of("true", "false") : definition.values();
    Map<String, Integer> codes = new HashMap<>();
    values.forEach(value -> codes.putIfAbsent(value, codes.size() + 1));
    return codes;
  }
}

package dev.glacis.exchange.draft;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.Located;
import dev.glacis.exchange.mapping.AttributeWords;
import dev.glacis.exchange.mapping.AttributeWords.Meaning;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Quoted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The attributes that the properties of one element mean. What is said first holds. */
public final class StatedAttributes {

  private final ElementKind on;
  private final AttributeWords words;
  private final Findings findings;
  private final Map<String, Object> values = new TreeMap<>();

  public StatedAttributes(ElementKind on, AttributeWords words, Findings findings) {
    this.on = on;
    this.words = words;
    this.findings = findings;
  }

  /**
   * Notes what a property says.
   *
   * @return whether the table knows what it means
   */
  public boolean say(String property, String said, Located place) {
    List<Meaning> meanings = said == null ? List.of() : words.find(on, property, said);
    for (Meaning meaning : meanings) {
      if (values.putIfAbsent(meaning.attribute(), meaning.value()) == null) {
        findings.mapped();
        if (!meaning.sure()) {
          findings.guessed(place, guess(property, said, meaning));
        }
      }
    }
    return !meanings.isEmpty();
  }

  /** Notes an attribute that the reader knows itself. */
  public void put(String attribute, Object value) {
    if (values.putIfAbsent(attribute, value) == null) {
      findings.mapped();
    }
  }

  public Map<String, Object> values() {
    return values;
  }

  private static String guess(String property, String said, Meaning meaning) {
    return "%s %s was read as %s: %s."
        .formatted(Quoted.of(property), Quoted.of(said), meaning.attribute(), meaning.value());
  }
}

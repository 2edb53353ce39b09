package dev.glacis.exchange.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How a format that has a JSON form too says the same in XML, as a data file says: {@code
 * name,form,key,text}. A name is that of an element or attribute, or {@code outer/name} where it
 * matters what it lies in. The key in JSON is the name itself unless the file says another; so is
 * {@code content} for the text of an element with attributes.
 */
public final class XmlNotation {

  private static final Rule PLAIN = new Rule(Form.PLAIN, "", "content");

  private final Map<String, Rule> rules = new HashMap<>();

  /** What an element or attribute is in JSON. */
  enum Form {
    /** A text, or an object. */
    PLAIN,
    /** A list of what its children are. */
    LIST,
    /** A list of the references that its children are. */
    REFERENCES,
    /** With others of its name an item of a list. */
    ITEM,
    /** An item of a list, which is the text of its attribute {@code ref}. */
    REFERENCE,
    /** Where it is an item of a list, an object with its own name as key, attributes beside it. */
    NAMED,
    /** An object with its text, also where it has no attributes. */
    TEXT,
    /** An object, also where it is empty. */
    OBJECT,
    /** Where it is alone, what the element is that it lies in. */
    WHOLE,
    /** Nothing of its own: what it says is said by the element that it lies in. */
    MERGED,
    FLAG,
    NUMBER
  }

  /**
   * One line of the file.
   *
   * @param key in JSON; empty for the name itself
   * @param text key of its text where it has attributes too
   */
  record Rule(Form form, String key, String text) {

    String key(String name) {
      return key.isEmpty() ? name : key;
    }
  }

  private XmlNotation() {}

  /** The notation that ships in a resource. */
  public static XmlNotation shipped(String resource) {
    try (InputStream in = XmlNotation.class.getResourceAsStream(resource)) {
      XmlNotation notation = new XmlNotation();
      new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(",", -1))
          .forEach(notation::add);
      return notation;
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private void add(String[] cells) {
    Form form = Form.valueOf(cells[1].toUpperCase(Locale.ROOT));
    rules.put(cells[0], new Rule(form, cells[2], cells[3].isEmpty() ? PLAIN.text() : cells[3]));
  }

  Rule of(String outer, String name) {
    Rule there = rules.get(outer + "/" + name);
    return there == null ? rules.getOrDefault(name, PLAIN) : there;
  }
}

package dev.glacis.exchange.tree;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.RefusalCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Typed reading of one object. A value of another type becomes a violation and is read as absent,
 * so that reading goes on and finds the next one. What nobody asked for is {@link #rest()}.
 */
public final class Fields {

  private final Mapping mapping;
  private final Findings findings;
  private final int maxNameLength;

  /** By position in the object: whether it was asked for, and as what part. */
  private final boolean[] read;

  private Fields[] parts;

  public Fields(Mapping mapping, Findings findings, int maxNameLength) {
    this.mapping = mapping;
    this.findings = findings;
    this.maxNameLength = maxNameLength;
    this.read = new boolean[mapping.size()];
  }

  public Mapping mapping() {
    return mapping;
  }

  /** Where this object's remarks go. */
  public Findings findings() {
    return findings;
  }

  /** The value of a key; null when absent or null. */
  public Node value(String key) {
    int position = mapping.position(key);
    if (position < 0) {
      return null;
    }
    read[position] = true;
    return mapping.isNothing(position) ? null : mapping.value(position);
  }

  /** A text that identifies or names something; a violation when it is absent or empty. */
  public String requiredName(String key) {
    String name = name(key);
    if (name != null && !name.isBlank()) {
      return name;
    }
    Node node = mapping.get(key);
    if (node == null || name != null || value(key) == null) {
      findings.violation(
          RefusalCode.MISSING_FIELD, node == null ? mapping : node, "\"" + key + "\" is missing.");
    }
    return null;
  }

  /** A text of limited length; null when absent. */
  public String name(String key) {
    String name = text(key);
    return name == null || name.length() <= maxNameLength ? name : tooLong(name, mapping.get(key));
  }

  /** A text of any length; null when absent. */
  public String text(String key) {
    int position = mapping.position(key);
    if (position >= 0 && mapping.content(position) instanceof String text) {
      read[position] = true;
      return text;
    }
    Node node = value(key);
    return node == null ? null : textOf(node, key, "");
  }

  /** A text of any length that says something; null when absent or blank. */
  public String said(String key) {
    String text = text(key);
    return text == null || text.isBlank() ? null : text;
  }

  /** A name that says something; null when absent or blank. */
  public String saidName(String key) {
    String name = name(key);
    return name == null || name.isBlank() ? null : name;
  }

  /** A number; null when absent. */
  public Number number(String key) {
    Node node = value(key);
    if (node == null) {
      return null;
    }
    if (node instanceof Scalar scalar && scalar.value() instanceof Number number) {
      return number;
    }
    wrongType(node, key, "", "a number");
    return null;
  }

  public boolean flag(String key) {
    int position = mapping.position(key);
    if (position >= 0 && mapping.content(position) instanceof Boolean flag) {
      read[position] = true;
      return flag;
    }
    Node node = value(key);
    if (node == null) {
      return false;
    }
    if (node instanceof Scalar scalar && scalar.value() instanceof Boolean flag) {
      return flag;
    }
    wrongType(node, key, "", "true or false");
    return false;
  }

  /** The texts of a list, nulls left out; empty when absent. */
  public List<String> names(String key) {
    return names(key, (name, place) -> name);
  }

  /** What a reader makes of the texts of a list, nulls left out; empty when absent. */
  public List<String> names(String key, NameReader reader) {
    Sequence list = list(key);
    if (list == null || list.size() == 0) {
      return List.of();
    }
    List<String> names = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      int position = i;
      String name = name(list, position, key);
      String read = name == null ? null : reader.read(name, () -> list.value(position));
      if (read != null) {
        names.add(read);
      }
    }
    return names;
  }

  /** Follows a name to what it stands for. */
  @FunctionalInterface
  public interface NameReader {

    /**
     * What to keep of a name; null when it is left out.
     *
     * @param place where it stands, for remarks
     */
    String read(String name, Supplier<Node> place);
  }

  private String name(Sequence list, int position, String key) {
    String text = list.text(position);
    if (text != null && text.length() <= maxNameLength) {
      return text;
    }
    return list.isNothing(position) ? null : nameOf(list.value(position), key);
  }

  /** The text of limited length that an item of a list is; null when it is none. */
  private String nameOf(Node item, String key) {
    String name = textOf(item, key, "An item of ");
    return name == null || name.length() <= maxNameLength ? name : tooLong(name, item);
  }

  /** The objects of a list; empty when absent. What is none is counted as left out. */
  public List<Mapping> objects(String key, ContentKind kind) {
    return objects(key, () -> findings.leftOut(kind));
  }

  /** The objects of a list; empty when absent. */
  public List<Mapping> objects(String key) {
    return objects(key, () -> {});
  }

  private List<Mapping> objects(String key, Runnable onOther) {
    List<Node> items = items(key);
    if (items.isEmpty()) {
      return List.of();
    }
    List<Mapping> objects = new ArrayList<>(items.size());
    for (Node item : items) {
      if (item instanceof Mapping object) {
        objects.add(object);
      } else {
        wrongType(item, key, "An item of ", "an object");
        onOther.run();
      }
    }
    return objects;
  }

  /** The non-null items of a list; empty when absent. */
  public List<Node> items(String key) {
    Sequence list = list(key);
    return list == null ? List.of() : something(list);
  }

  private Sequence list(String key) {
    Node node = value(key);
    if (node == null || node instanceof Sequence) {
      return (Sequence) node;
    }
    wrongType(node, key, "", "a list");
    return null;
  }

  /** An object inside this one, whose own rest belongs to this rest; null when absent. */
  public Fields part(String key) {
    Node node = value(key);
    if (node == null) {
      return null;
    }
    if (node instanceof Mapping object) {
      Fields part = new Fields(object, findings, maxNameLength);
      if (parts == null) {
        parts = new Fields[read.length];
      }
      parts[mapping.position(key)] = part;
      return part;
    }
    wrongType(node, key, "", "an object");
    return null;
  }

  /** Makes the key at a position of the object count as asked for. */
  public void taken(int position) {
    read[position] = true;
  }

  /** Makes a key count as not asked for, so that it is part of the rest. */
  public void keep(String key) {
    int position = mapping.position(key);
    if (position >= 0) {
      read[position] = false;
    }
  }

  /** What was not asked for, without nulls, here and in the parts. */
  public Map<String, Object> rest() {
    Map<String, Object> rest = null;
    for (int i = 0; i < read.length; i++) {
      Object kept = rest(i);
      if (kept != null) {
        rest = rest == null ? new LinkedHashMap<>() : rest;
        rest.put(mapping.key(i), kept);
      }
    }
    return rest == null ? Map.of() : rest;
  }

  private Object rest(int position) {
    if (!read[position]) {
      return mapping.plain(position);
    }
    Fields part = parts == null ? null : parts[position];
    Map<String, Object> inner = part == null ? Map.of() : part.rest();
    return inner.isEmpty() ? null : inner;
  }

  /** The text of a value; null and a violation when it is none. */
  private String textOf(Node node, String key, String before) {
    if (node instanceof Scalar scalar) {
      if (scalar.value() instanceof String text) {
        return text;
      }
      if (findings.isLenient() && scalar.plainText() == null && scalar.value() != null) {
        findings.guessed(node, subject(key, before) + " is no text and was read as one.");
        return scalar.value().toString();
      }
      if (scalar.plainText() != null) {
        findings.guessed(
            node,
            subject(key, before) + " was read as the text " + Quoted.of(scalar.plainText()) + ".");
        return scalar.plainText();
      }
    }
    wrongType(node, key, before, "a text");
    return null;
  }

  /** The name, or what fits of it where the rest may be dropped. */
  private String tooLong(String name, Node node) {
    findings.violation(
        RefusalCode.TOO_LONG,
        node,
        "The text has " + name.length() + " characters; at most " + maxNameLength + " fit here.");
    if (!findings.isLenient()) {
      return name;
    }
    boolean half = Character.isHighSurrogate(name.charAt(maxNameLength - 2));
    return name.substring(0, maxNameLength - (half ? 2 : 1)) + "…";
  }

  private void wrongType(Node node, String key, String before, String expected) {
    findings.violation(
        RefusalCode.WRONG_TYPE,
        node,
        subject(key, before) + " must be " + expected + ", and is " + node.describe() + ".");
  }

  private static String subject(String key, String before) {
    return before + "\"" + key + "\"";
  }

  private static List<Node> something(Sequence sequence) {
    List<Node> items = sequence.items();
    for (int i = 0; i < sequence.size(); i++) {
      if (sequence.isNothing(i)) {
        return items.stream().filter(Fields::isSomething).toList();
      }
    }
    return items;
  }

  private static boolean isSomething(Node node) {
    return !(node instanceof Scalar scalar && scalar.value() == null);
  }
}

package dev.glacis.exchange.tree;

import dev.glacis.exchange.RefusalCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Typed reading of one object. A value of another type becomes a violation and is read as absent,
 * so that reading goes on and finds the next one. What nobody asked for is {@link #rest()}.
 */
public final class Fields {

  private final Mapping mapping;
  private final Findings findings;
  private final int maxNameLength;
  private final Set<String> read = new LinkedHashSet<>();
  private final Map<String, Fields> parts = new LinkedHashMap<>();

  public Fields(Mapping mapping, Findings findings, int maxNameLength) {
    this.mapping = mapping;
    this.findings = findings;
    this.maxNameLength = maxNameLength;
  }

  public Mapping mapping() {
    return mapping;
  }

  /** The value of a key; null when absent or null. */
  public Node value(String key) {
    read.add(key);
    Node node = mapping.get(key);
    return node instanceof Scalar scalar && scalar.value() == null ? null : node;
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
    return name == null ? null : shortEnough(name, mapping.get(key));
  }

  /** A text of any length; null when absent. */
  public String text(String key) {
    Node node = value(key);
    return node == null ? null : textOf(node, "\"" + key + "\"");
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
    wrongType(node, "\"" + key + "\"", "a number");
    return null;
  }

  public boolean flag(String key) {
    Node node = value(key);
    if (node == null) {
      return false;
    }
    if (node instanceof Scalar scalar && scalar.value() instanceof Boolean flag) {
      return flag;
    }
    wrongType(node, "\"" + key + "\"", "true or false");
    return false;
  }

  /** The texts of a list, nulls left out; empty when absent. */
  public List<String> names(String key) {
    List<String> names = new ArrayList<>();
    for (Node item : items(key)) {
      String name = textOf(item, "An item of \"" + key + "\"");
      if (name != null) {
        names.add(shortEnough(name, item));
      }
    }
    return names;
  }

  /** The objects of a list; empty when absent. */
  public List<Mapping> objects(String key) {
    List<Mapping> objects = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Mapping object) {
        objects.add(object);
      } else {
        wrongType(item, "An item of \"" + key + "\"", "an object");
      }
    }
    return objects;
  }

  /** The non-null items of a list; empty when absent. */
  public List<Node> items(String key) {
    Node node = value(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().filter(Fields::isSomething).toList();
    }
    wrongType(node, "\"" + key + "\"", "a list");
    return List.of();
  }

  /** An object inside this one, whose own rest belongs to this rest; null when absent. */
  public Fields part(String key) {
    Node node = value(key);
    if (node == null) {
      return null;
    }
    if (node instanceof Mapping object) {
      Fields part = new Fields(object, findings, maxNameLength);
      parts.put(key, part);
      return part;
    }
    wrongType(node, "\"" + key + "\"", "an object");
    return null;
  }

  /** Makes a key count as not asked for, so that it is part of the rest. */
  public void keep(String key) {
    read.remove(key);
  }

  /** What was not asked for, without nulls, here and in the parts. */
  public Map<String, Object> rest() {
    Map<String, Object> rest = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, node) -> {
              if (!read.contains(key) && isSomething(node)) {
                rest.put(key, PlainValue.of(node));
              }
            });
    parts.forEach(
        (key, part) -> {
          Map<String, Object> inner = part.rest();
          if (!inner.isEmpty()) {
            rest.put(key, inner);
          }
        });
    return rest;
  }

  /** The text of a value; null and a violation when it is none. */
  public String textOf(Node node, String subject) {
    if (node instanceof Scalar scalar) {
      if (scalar.value() instanceof String text) {
        return text;
      }
      if (scalar.plainText() != null) {
        findings.guessed(
            node, subject + " was read as the text " + Quoted.of(scalar.plainText()) + ".");
        return scalar.plainText();
      }
    }
    wrongType(node, subject, "a text");
    return null;
  }

  private String shortEnough(String name, Node node) {
    if (name.length() > maxNameLength) {
      findings.violation(
          RefusalCode.TOO_LONG,
          node,
          "The text has " + name.length() + " characters; at most " + maxNameLength + " fit here.");
    }
    return name;
  }

  private void wrongType(Node node, String subject, String expected) {
    findings.violation(
        RefusalCode.WRONG_TYPE,
        node,
        subject + " must be " + expected + ", and is " + node.describe() + ".");
  }

  private static boolean isSomething(Node node) {
    return !(node instanceof Scalar scalar && scalar.value() == null);
  }
}

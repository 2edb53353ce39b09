package dev.glacis.exchange.tree;

import java.util.ArrayList;
import java.util.List;

/** An element of an XML document while it is read: what it says, before its place is known. */
final class XmlElement {

  final String name;
  final int line;
  final int column;

  /** Names (without prefix) and values in turn. */
  final List<String> attributes;

  private final StringBuilder text = new StringBuilder(0);
  private List<XmlElement> children = List.of();

  XmlElement(String name, int line, int column, List<String> attributes) {
    this.name = name;
    this.line = line;
    this.column = column;
    this.attributes = attributes;
  }

  void add(XmlElement child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(4);
    }
    children.add(child);
  }

  void add(String characters) {
    text.append(characters);
  }

  List<XmlElement> children() {
    return children;
  }

  /**
   * The text; null where the element says {@code nil}, as XML Schema has it for an absent value.
   */
  String text() {
    int nil = attributes.indexOf("nil");
    boolean absent = nil >= 0 && nil % 2 == 0 && attributes.get(nil + 1).equals("true");
    return absent && text.toString().isBlank() ? null : text.toString();
  }
}

package dev.glacis.exchange.tree;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.tree.XmlNotation.Form;
import dev.glacis.exchange.tree.XmlNotation.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An XML document as the tree of its JSON form. Pointers are those of the JSON form, lines those of
 * the document.
 */
public final class XmlAsJson {

  private final TreeBuilder builder;
  private final XmlNotation notation;

  private XmlAsJson(TreeBuilder builder, XmlNotation notation) {
    this.builder = builder;
    this.notation = notation;
  }

  /**
   * Reads the text of a document.
   *
   * @throws RefusedDocumentException when it is no XML, has a document type or exceeds a limit
   */
  public static Mapping read(String document, ImportOptions options, XmlNotation notation) {
    XmlElement root = XmlElements.read(document, options, Set.of());
    TreeBuilder builder = new TreeBuilder(options, true);
    Mapping tree = builder.mapping(null, "", root.line, root.column, 1);
    new XmlAsJson(builder, notation).fill(tree, root, notation.of("", root.name), 1);
    builder.finished(tree);
    return tree;
  }

  private void fill(Mapping object, XmlElement element, Rule rule, int depth) {
    for (int i = 0; i < element.attributes.size(); i += 2) {
      String name = element.attributes.get(i);
      Rule attribute = notation.of(element.name, name);
      String text = element.attributes.get(i + 1);
      String key = attribute.key(name);
      putOnce(object, key, scalar(object, key, element, attribute.form(), text));
    }
    groups(element)
        .forEach(
            (key, group) -> {
              if (notation.of(element.name, group.getFirst().name).form() == Form.MERGED) {
                group.forEach(one -> fill(object, one, ruleOf(element, one), depth + 1));
              } else if (object.get(key) == null) {
                builder.put(object, key, grouped(element, group, object, key, depth + 1));
              }
            });
    String text = element.text();
    if (element.children().isEmpty() && text != null && !text.isBlank()) {
      putOnce(object, rule.text(), scalar(object, rule.text(), element, textOf(rule), text));
    }
  }

  /** The text of an attachment is taken as it stands. */
  private static Form textOf(Rule rule) {
    return rule.form() == Form.TEXT ? Form.TEXT : Form.PLAIN;
  }

  private Map<String, List<XmlElement>> groups(XmlElement element) {
    Map<String, List<XmlElement>> groups = new LinkedHashMap<>();
    for (XmlElement child : element.children()) {
      String key = ruleOf(element, child).key(child.name);
      groups.computeIfAbsent(key, name -> new ArrayList<>(1)).add(child);
    }
    return groups;
  }

  /** What comes several times is a list, whatever the schema says of it. */
  private Node grouped(
      XmlElement outer, List<XmlElement> group, Node parent, String key, int depth) {
    XmlElement first = group.getFirst();
    Form form = ruleOf(outer, first).form();
    if (group.size() == 1 && form != Form.ITEM && form != Form.REFERENCE) {
      return value(outer, first, parent, key, depth);
    }
    return list(
        outer, group, builder.sequence(parent, key, first.line, first.column, depth), depth);
  }

  private Sequence list(XmlElement outer, List<XmlElement> items, Sequence list, int depth) {
    for (XmlElement item : items) {
      list.add(item(outer, item, list, depth + 1));
    }
    return list;
  }

  private Node item(XmlElement outer, XmlElement item, Sequence list, int depth) {
    int index = list.items().size();
    Form form = ruleOf(outer, item).form();
    if (form == Form.REFERENCE) {
      return reference(item, list);
    }
    if (form == Form.NAMED) {
      return named(outer, item, list, depth);
    }
    return value(outer, item, list, index, depth);
  }

  private Scalar reference(XmlElement item, Sequence list) {
    int at = item.attributes.indexOf("ref");
    String reference = at < 0 ? item.text() : item.attributes.get(at + 1);
    return scalar(list, list.items().size(), item, Form.REFERENCE, reference);
  }

  private Node named(XmlElement outer, XmlElement item, Sequence list, int depth) {
    int index = list.items().size();
    Mapping named = builder.mapping(list, index, item.line, item.column, depth);
    if (item.children().isEmpty()) {
      fill(named, item, new Rule(Form.PLAIN, "", item.name), depth);
    } else {
      builder.put(named, item.name, value(outer, item, named, item.name, depth + 1));
    }
    return named;
  }

  private Node value(XmlElement outer, XmlElement element, Node parent, Object token, int depth) {
    Rule rule = ruleOf(outer, element);
    if (rule.form() == Form.LIST) {
      Sequence list = builder.sequence(parent, token, element.line, element.column, depth);
      return list(element, element.children(), list, depth);
    }
    if (rule.form() == Form.REFERENCES) {
      Sequence list = builder.sequence(parent, token, element.line, element.column, depth);
      element.children().forEach(one -> list.add(reference(one, list)));
      return list;
    }
    boolean plain = element.children().isEmpty() && element.attributes.isEmpty();
    if (plain && rule.form() != Form.TEXT && rule.form() != Form.OBJECT) {
      return scalar(parent, token, element, rule.form(), element.text());
    }
    if (element.children().size() == 1) {
      XmlElement only = element.children().getFirst();
      if (ruleOf(element, only).form() == Form.WHOLE) {
        return scalar(parent, token, only, Form.WHOLE, only.text());
      }
    }
    Mapping object = builder.mapping(parent, token, element.line, element.column, depth);
    fill(object, element, rule, depth);
    return object;
  }

  private Scalar scalar(Node parent, Object token, XmlElement element, Form form, String text) {
    String said = text == null || form == Form.TEXT ? text : text.strip();
    Object value = said;
    if (form == Form.FLAG && ("true".equals(said) || "false".equals(said))) {
      value = said.equals("true");
    } else if (form == Form.NUMBER && said != null && said.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
      value = Numbers.of(said);
    }
    return builder.scalar(parent, token, element.line, element.column, value, said);
  }

  private void putOnce(Mapping object, String key, Node value) {
    if (object.get(key) == null) {
      builder.put(object, key, value);
    }
  }

  private Rule ruleOf(XmlElement outer, XmlElement element) {
    return notation.of(outer.name, element.name);
  }
}

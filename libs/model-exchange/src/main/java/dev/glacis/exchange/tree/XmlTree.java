package dev.glacis.exchange.tree;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusedDocumentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An XML document as a tree: an object with the root's name as its only key. An element without
 * children is a text (null where it says {@code nil}); any other is an object of its children by
 * name, where a name that comes several times holds a list, and of its attributes with {@code @}
 * before the name. Prefixes of namespaces are left out: tools choose them freely.
 */
public final class XmlTree {

  private final TreeBuilder builder;

  private XmlTree(TreeBuilder builder) {
    this.builder = builder;
  }

  /**
   * Reads the text of a document.
   *
   * @param skipped names of elements below the root that are passed over with all that they hold
   * @throws RefusedDocumentException when it is no XML, has a document type or exceeds a limit
   */
  public static Mapping read(String document, ImportOptions options, Set<String> skipped) {
    XmlElement root = XmlElements.read(document, options, skipped);
    TreeBuilder builder = new TreeBuilder(options, true);
    Mapping tree = builder.mapping(null, "", root.line, root.column, 0);
    builder.put(tree, root.name, new XmlTree(builder).value(root, tree, root.name, 1));
    builder.finished(tree);
    return tree;
  }

  private Node value(XmlElement element, Node parent, Object token, int depth) {
    if (element.children().isEmpty()) {
      return builder.scalar(parent, token, element.line, element.column, element.text(), null);
    }
    Mapping object = builder.mapping(parent, token, element.line, element.column, depth);
    for (int i = 0; i < element.attributes.size(); i += 2) {
      String key = "@" + element.attributes.get(i);
      if (object.get(key) == null) {
        String text = element.attributes.get(i + 1);
        builder.put(
            object, key, builder.scalar(object, key, element.line, element.column, text, null));
      }
    }
    byName(element).forEach((name, group) -> put(object, name, group, depth + 1));
    return object;
  }

  private void put(Mapping object, String name, List<XmlElement> group, int depth) {
    if (group.size() == 1) {
      builder.put(object, name, value(group.getFirst(), object, name, depth));
      return;
    }
    Sequence list =
        builder.sequence(object, name, group.getFirst().line, group.getFirst().column, depth);
    for (int i = 0; i < group.size(); i++) {
      list.add(value(group.get(i), list, i, depth + 1));
    }
    builder.put(object, name, list);
  }

  private static Map<String, List<XmlElement>> byName(XmlElement element) {
    Map<String, List<XmlElement>> groups = new LinkedHashMap<>();
    for (XmlElement child : element.children()) {
      groups.computeIfAbsent(child.name, name -> new ArrayList<>(1)).add(child);
    }
    return groups;
  }
}

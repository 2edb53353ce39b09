package dev.glacis.exchange.tml;

import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an export of this product adds to a document: own ids that are no symbolic names, and values
 * that are only there because the schema asks for them.
 *
 * @param ids own id by kind and symbolic name
 * @param unknown places whose value means nothing
 */
record TmlExtension(Map<String, String> ids, Set<String> unknown) {

  static final String IDS = "glacis.dev/ids";
  static final String UNKNOWN = "glacis.dev/unknown";

  /** Symbolic names of what stands in where the schema asks for a zone or a persona. */
  static final String NO_ZONE = "glacis-no-zone";

  static final String NO_PERSONA = "glacis-no-persona";

  /** Takes the own part out of a document's extensions. */
  static TmlExtension of(Fields document) {
    Map<String, String> ids = new HashMap<>();
    Set<String> unknown = new HashSet<>();
    Fields extensions =
        document.mapping().get("extensions") instanceof Mapping
            ? document.part("extensions")
            : null;
    if (extensions != null) {
      if (extensions.mapping().get(IDS) instanceof Mapping names) {
        names.forEach((key, value) -> put(ids, key, value));
        extensions.value(IDS);
      }
      unknown.addAll(extensions.names(UNKNOWN));
    }
    return new TmlExtension(ids, unknown);
  }

  private static void put(Map<String, String> ids, String key, Node value) {
    if (value instanceof Scalar scalar && scalar.value() instanceof String id && !id.isBlank()) {
      ids.put(key, id);
    }
  }

  /** The own id of something, by the list that it stands in and its symbolic name. */
  String id(String list, String symbolicName) {
    return ids.getOrDefault(list + ":" + symbolicName, symbolicName);
  }

  boolean isKnown(String list, String symbolicName, String fact) {
    return !unknown.contains(list + ":" + symbolicName + "/" + fact);
  }
}

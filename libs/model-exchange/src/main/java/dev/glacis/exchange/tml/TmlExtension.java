package dev.glacis.exchange.tml;

import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** Keys of a document that its schema does not know. */
  static final String OTHERS = "glacis.dev/others";

  /** Those that it knows. */
  static final Set<String> KEYS =
      Set.of(
          "$schema",
          "version",
          "scope",
          "description",
          "frozen",
          "released_at",
          "product_release_date",
          "release_docs_link",
          "reviewed_at",
          "repo_link",
          "diagrams",
          "trust_zones",
          "trust_boundaries",
          "actors",
          "components",
          "data_stores",
          "data_sets",
          "data_flows",
          "assumptions",
          "threat_personas",
          "threats",
          "controls",
          "risks",
          "extensions");

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

  /** What is kept of a document, with the keys that its schema does not know as they were. */
  static Map<String, Object> restored(Map<String, Object> rest) {
    if (!(TmlWriter.map(rest.get("extensions")).get(OTHERS) instanceof Map<?, ?> others)) {
      return rest;
    }
    Map<String, Object> restored = new LinkedHashMap<>(rest);
    Map<String, Object> extensions = new LinkedHashMap<>();
    TmlWriter.map(rest.get("extensions"))
        .forEach((key, value) -> extensions.put(key.toString(), value));
    extensions.remove(OTHERS);
    restored.put("extensions", extensions);
    if (extensions.isEmpty()) {
      restored.remove("extensions");
    }
    others.forEach((key, value) -> restored.putIfAbsent(key.toString(), value));
    return restored;
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

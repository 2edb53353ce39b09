package dev.glacis.exchange.tml;

import dev.glacis.engine.model.Component;
import dev.glacis.exchange.export.SourceFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The three lists that components stand in. */
enum TmlList {
  ACTORS("actor", List.of("actor", "ai.human"), "user"),
  COMPONENTS("component", List.of(), null),
  DATA_STORES(
      "data_store",
      List.of(
          "data",
          "sec.vault",
          "ai.rag.vectorstore",
          "ai.memory.store",
          "ai.prompt.store",
          "ai.data.trainset",
          "ai.data.evalset",
          "ai.artifact"),
      "document");

  private static final Map<String, String> TYPES =
      Map.of(
          "actor.admin", "administrator",
          "actor.employee", "engineer",
          "actor.partner", "third_party",
          "data.database", "sql",
          "data.objectstore", "object",
          "data.filestore", "object",
          "data.cache", "key_value",
          "sec.vault", "key_value",
          "ai.artifact.modelfile", "object",
          "ai.data.trainset", "object");

  private static final Map<TmlList, Set<String>> KNOWN =
      Map.of(
          ACTORS,
          Set.of("system", "user", "power_user", "administrator", "engineer", "third_party"),
          DATA_STORES,
          Set.of("sql", "key_value", "document", "object", "graph", "time_series"),
          COMPONENTS,
          Set.of());

  private final String word;
  private final List<String> groups;
  private final String usualType;

  TmlList(String word, List<String> groups, String usualType) {
    this.word = word;
    this.groups = groups;
    this.usualType = usualType;
  }

  /** The list of a component: that it came from, else that of its type. */
  static TmlList of(Component component) {
    String source = SourceFacts.type(component.extensions(), TmlReader.FORMAT);
    for (TmlList list : values()) {
      if (source != null && (source.equals(list.word) || source.startsWith(list.word + "/"))) {
        return list;
      }
    }
    String type = component.type() == null ? "" : component.type();
    for (TmlList list : values()) {
      if (list.groups.stream()
          .anyMatch(group -> type.equals(group) || type.startsWith(group + "."))) {
        return list;
      }
    }
    return COMPONENTS;
  }

  /** How references spell the list. */
  String word() {
    return word;
  }

  String key() {
    return word + "s";
  }

  /** Whether a type, where the format asks for one, says something of the component. */
  boolean knowsTypeOf(Component component) {
    return component.type() != null
        || usualType == null
        || KNOWN.get(this).contains(stated(component));
  }

  private static String stated(Component component) {
    String source = SourceFacts.type(component.extensions(), TmlReader.FORMAT);
    return source == null ? "" : source.substring(source.indexOf('/') + 1);
  }

  /** The type that the format asks for in this list; empty when it asks for none. */
  Optional<String> typeOf(Component component) {
    if (usualType == null) {
      return Optional.empty();
    }
    String stated = stated(component);
    if (KNOWN.get(this).contains(stated)) {
      return Optional.of(stated);
    }
    String mapped = TYPES.getOrDefault(String.valueOf(component.type()), usualType);
    return Optional.of(KNOWN.get(this).contains(mapped) ? mapped : usualType);
  }
}

package dev.glacis.exchange.pytm;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import dev.glacis.exchange.tree.Scalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of one kind and the own ids that they stand for. pytm refers by name, and where a name
 * comes twice it means the last one.
 */
final class Names {

  private final ElementKind kind;
  private final ModelDraft draft;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<Mapping, String> objects = new LinkedHashMap<>();

  Names(ElementKind kind, ModelDraft draft) {
    this.kind = kind;
    this.draft = draft;
  }

  /** Gives ids to the objects of a list, which is done before anything refers to them. */
  void addAll(List<Mapping> items) {
    for (Mapping item : items) {
      String name = nameOf(item);
      String id = draft.idOfName(kind, name, item);
      objects.put(item, id);
      if (name != null && ids.put(name, id) != null && kind != ElementKind.DATA_FLOW) {
        draft
            .findings()
            .guessed(
                item,
                "The name %s comes more than once; references to it mean the last one."
                    .formatted(Quoted.of(name)));
      }
    }
  }

  /** The objects that were added, and their own ids, in the order of the document. */
  Map<Mapping, String> objects() {
    return objects;
  }

  /** The own id of a name; empty when nothing has it. */
  Optional<String> id(String name) {
    return Optional.ofNullable(ids.get(name));
  }

  /** The own id of what a value refers to; null when it refers to nothing that is there. */
  String reference(Node value) {
    String name = nameOf(value);
    if (name == null) {
      return null;
    }
    String id = ids.get(name);
    if (id == null) {
      draft
          .findings()
          .dropped(value, "There is no %s named %s.".formatted(kind.label(), Quoted.of(name)));
    }
    return id;
  }

  /** The own ids of what a list, or a single name, refers to; what is not there is left out. */
  List<String> references(Fields fields, String key) {
    Node value = fields.value(key);
    List<Node> items = value instanceof Scalar ? List.of(value) : fields.items(key);
    Set<String> found = new LinkedHashSet<>();
    for (Node item : items) {
      String id = reference(item);
      if (id != null) {
        found.add(id);
      }
    }
    return List.copyOf(found);
  }

  /** The name that a value is or has; null when it has none. */
  private static String nameOf(Node value) {
    return switch (value) {
      case Scalar scalar when scalar.value() instanceof String text && !text.isBlank() -> text;
      case Mapping object when object.get("name") instanceof Scalar name -> nameOf(name);
      case null, default -> null;
    };
  }
}

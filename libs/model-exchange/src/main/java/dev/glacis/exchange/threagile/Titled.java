package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Entries of one of Threagile's maps, which has titles as keys and ids inside. References are by
 * id; one that only differs by case is accepted.
 */
final class Titled {

  private final ElementKind kind;
  private final ModelDraft draft;
  private final int longestName;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> idsInLowerCase = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * One entry.
   *
   * @param id own id
   */
  record Entry(String title, String id, Fields fields) {}

  Titled(ElementKind kind, ModelDraft draft, int longestName) {
    this.kind = kind;
    this.draft = draft;
    this.longestName = longestName;
  }

  /** Takes up the entries of a map; what is no object is left to the caller to count. */
  void add(Fields map, Findings findings) {
    if (map == null) {
      return;
    }
    Mapping objects = map.mapping();
    for (int i = 0; i < objects.size(); i++) {
      if (map.value(objects.key(i)) instanceof Mapping object) {
        add(objects.key(i), new Fields(object, findings, longestName));
      }
    }
  }

  private void add(String title, Fields fields) {
    String sourceId = fields.name("id");
    Mapping place = fields.mapping();
    Own own = Own.of(fields);
    String id;
    if (sourceId == null || sourceId.isBlank()) {
      draft.findings().guessed(place, "\"id\" is missing; it was made from the title.");
      id = draft.idOfName(kind, title, place);
      sourceId = id;
    } else {
      id = draft.id(kind, own.id() == null ? sourceId : own.id(), place);
      if (ids.containsKey(sourceId)) {
        draft
            .findings()
            .warning(
                place,
                "The id %s is taken; references to it mean the other one."
                    .formatted(Quoted.of(sourceId)));
      }
    }
    ids.putIfAbsent(sourceId, id);
    idsInLowerCase.putIfAbsent(sourceId.toLowerCase(Locale.ROOT), id);
    entries.add(new Entry(own.name() == null ? title : own.name(), id, fields));
  }

  List<Entry> entries() {
    return entries;
  }

  /** The own id of a source id; empty when there is none. */
  Optional<String> id(String sourceId) {
    String exact = ids.get(sourceId);
    return Optional.ofNullable(
        exact == null ? idsInLowerCase.get(sourceId.toLowerCase(Locale.ROOT)) : exact);
  }

  /** Own ids of what a list names, each once; what is not there is dropped with a note. */
  List<String> references(Fields fields, String key) {
    Set<String> found = new LinkedHashSet<>();
    for (String sourceId : fields.names(key)) {
      Optional<String> id = id(sourceId.strip());
      if (id.isPresent()) {
        found.add(id.get());
      } else {
        draft
            .findings()
            .dropped(
                fields.mapping().get(key),
                "There is no %s with the id %s.".formatted(kind.label(), Quoted.of(sourceId)));
      }
    }
    return List.copyOf(found);
  }
}

package dev.glacis.exchange.tm7;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.tree.Mapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Own ids of what is drawn. One guid is one element, on however many surfaces it is drawn; where
 * another surface uses a guid for something else, the surface's guid goes before it.
 */
final class DrawnIds {

  private final ModelDraft draft;
  private final Map<String, Drawn> byGuid = new HashMap<>();
  private final Map<String, Drawn> bySurface = new HashMap<>();

  /** An element that is drawn. */
  record Drawn(ElementKind kind, String id, String what) {}

  DrawnIds(ModelDraft draft) {
    this.draft = draft;
  }

  /** The own id of a new element; empty when the item is drawn elsewhere and read already. */
  Optional<String> add(ElementKind kind, DrawnItem item, Surface surface) {
    if (item.guid() == null) {
      return Optional.of(draft.idOfName(kind, item.name(), item.place()));
    }
    String what = kind + " " + item.type() + " " + item.name();
    Drawn known = byGuid.get(item.guid());
    if (known != null && known.what.equals(what)) {
      return Optional.empty();
    }
    String sourceId = known == null ? item.guid() : surface.guid() + "/" + item.guid();
    return Optional.of(register(kind, item, surface, sourceId, what));
  }

  private String register(
      ElementKind kind, DrawnItem item, Surface surface, String sourceId, String what) {
    Mapping place = item.place();
    Drawn drawn = new Drawn(kind, draft.id(kind, sourceId, place), what);
    byGuid.putIfAbsent(item.guid(), drawn);
    bySurface.put(key(surface.guid(), item.guid()), drawn);
    return drawn.id;
  }

  /** What a guid on a surface means; empty when nothing that was read has it. */
  Optional<Drawn> find(String surface, String guid) {
    Drawn here = bySurface.get(key(surface, guid));
    return Optional.ofNullable(here == null ? byGuid.get(guid) : here);
  }

  /** The own id that a guid on a surface has among the elements of a kind. */
  Optional<String> find(ElementKind kind, String surface, String guid) {
    return find(surface, guid).filter(drawn -> drawn.kind == kind).map(Drawn::id);
  }

  private static String key(String surface, String guid) {
    return Objects.toString(surface, "") + "/" + guid;
  }
}

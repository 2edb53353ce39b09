package dev.glacis.exchange.threatdragon;

import dev.glacis.engine.model.Element;
import dev.glacis.exchange.proposal.ElementReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ids of cells. One has two characters at least and is no other cell's; own ids are unique per kind
 * only. An element whose own id cannot be that of its cell keeps it beside.
 */
final class CellIds {

  /** Key for an own id that is not that of the cell, or of the summary. */
  static final String OWN_ID = "glacisId";

  private static final int SHORTEST = 2;

  private final Set<String> taken = new HashSet<>();
  private final Map<ElementReference, String> cells = new HashMap<>();

  String of(Element element) {
    return cells.computeIfAbsent(ElementReference.to(element), this::free);
  }

  private String free(ElementReference element) {
    String id = element.id();
    boolean fits = id.length() >= SHORTEST && id.equals(id.strip()) && !taken.contains(id);
    String cell = fits ? id : element.key();
    while (!taken.add(cell)) {
      cell += "'";
    }
    return cell;
  }
}

package dev.glacis.exchange.tml;

import dev.glacis.exchange.export.ExportRemarks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of lower-case letters, digits and hyphens for own ids, each once per list. Where an own id
 * is none, it is kept in the document's extensions.
 */
final class SymbolicNames {

  private final ExportRemarks remarks;
  private final Map<String, Set<String>> taken = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Object> ownIds = new LinkedHashMap<>();

  SymbolicNames(ExportRemarks remarks) {
    this.remarks = remarks;
  }

  /**
   * The name of something that stands in a list.
   *
   * @param subject its key, for remarks
   */
  String of(String list, String id, String subject) {
    return names.computeIfAbsent(list + ":" + id, same -> free(list, id, subject));
  }

  /** Notes the own id of something that has no symbolic name but a place in its list. */
  void note(String list, String place, String id, String subject) {
    ownIds.put(list + ":" + place, id);
    remarks.inOwnField(subject, "id");
  }

  /** Own ids by list and symbolic name, where they differ. */
  Map<String, Object> ownIds() {
    return ownIds;
  }

  private String free(String list, String id, String subject) {
    String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z-]+", "-");
    String name = plain.isEmpty() ? "x" : plain;
    Set<String> others = taken.computeIfAbsent(list, same -> new HashSet<>());
    while (!others.add(name)) {
      name += "-x";
    }
    if (!name.equals(id)) {
      ownIds.put(list + ":" + name, id);
      remarks.inOwnField(subject, "id");
    }
    return name;
  }
}

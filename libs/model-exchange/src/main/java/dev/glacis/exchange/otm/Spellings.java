package dev.glacis.exchange.otm;

import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import java.util.Map;
import java.util.Set;

/** Spellings of keys which the specification's own text uses beside those of its schema. */
final class Spellings {

  /** Keys that OTM defines and that say nothing to rules; no remark is due for them. */
  static final Set<String> KNOWN_UNREAD =
      Set.of("threats", "mitigations", "ownerContact", "risk", "attributes", "project", "type");

  private static final Map<String, String> KEYS =
      Map.of("trustzones", "trustZones", "dataFlows", "dataflows");

  private Spellings() {}

  static Mapping unified(Mapping root, Findings findings) {
    KEYS.forEach(
        (spelling, key) -> {
          if (root.get(spelling) != null && root.get(key) == null) {
            findings.warning(
                root.get(spelling), "\"" + spelling + "\" was read as \"" + key + "\".");
          }
        });
    return root.renamed(KEYS);
  }
}

package dev.glacis.analysis.catalogue.domain;

import dev.glacis.engine.pack.Pack;
import java.util.Map;

/**
 * A rule pack in force.
 *
 * @param digest SHA-256 of the compiled pack, lower-case hex
 * @param rules number of threat definitions
 * @param taxonomies pinned release by name
 */
public record RulePackView(
    String id,
    String version,
    String title,
    String licence,
    String digest,
    int rules,
    int countermeasures,
    Map<String, String> taxonomies) {

  public static RulePackView of(Pack pack) {
    return new RulePackView(
        pack.id(),
        pack.version(),
        pack.title(),
        pack.licence(),
        pack.digest(),
        pack.threats().size(),
        pack.countermeasures().size(),
        pack.taxonomies());
  }
}

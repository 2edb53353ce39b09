package dev.glacis.engine.pack;

import dev.glacis.engine.evaluation.PackRef;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A compiled rule pack.
 *
 * @param digest SHA-256 of the compiled form, lower-case hex
 * @param requires ids of packs whose countermeasures and vocabulary this one uses
 * @param taxonomies pinned release by name of taxonomy
 * @param vocabulary component types and attributes that the pack adds
 * @param threats by id
 * @param countermeasures by id
 * @param changelog newest version first; empty when the author keeps none
 */
public record Pack(
    String id,
    String version,
    String title,
    String licence,
    String digest,
    List<String> requires,
    SortedMap<String, String> taxonomies,
    Vocabulary vocabulary,
    List<ThreatDefinition> threats,
    List<CountermeasureDefinition> countermeasures,
    List<PackChange> changelog) {

  public Pack {
    requires = List.copyOf(requires);
    taxonomies = Collections.unmodifiableSortedMap(new TreeMap<>(taxonomies));
    threats = List.copyOf(threats);
    countermeasures = List.copyOf(countermeasures);
    changelog = List.copyOf(changelog);
  }

  /** A pack without a changelog. */
  public Pack(
      String id,
      String version,
      String title,
      String licence,
      String digest,
      List<String> requires,
      SortedMap<String, String> taxonomies,
      Vocabulary vocabulary,
      List<ThreatDefinition> threats,
      List<CountermeasureDefinition> countermeasures) {
    this(
        id,
        version,
        title,
        licence,
        digest,
        requires,
        taxonomies,
        vocabulary,
        threats,
        countermeasures,
        List.of());
  }

  /** The pack as results name it. */
  public PackRef reference() {
    return new PackRef(id, version, digest);
  }
}

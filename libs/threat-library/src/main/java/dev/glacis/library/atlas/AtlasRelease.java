package dev.glacis.library.atlas;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ids and names of one ATLAS release.
 *
 * @param version such as {@code 2026.09}; empty when the release does not say
 * @param techniques names by id; that of a sub-technique without the name of its parent
 * @param mitigations names by id
 */
public record AtlasRelease(
    String version, SortedMap<String, String> techniques, SortedMap<String, String> mitigations) {

  public AtlasRelease {
    techniques = Collections.unmodifiableSortedMap(new TreeMap<>(techniques));
    mitigations = Collections.unmodifiableSortedMap(new TreeMap<>(mitigations));
  }
}

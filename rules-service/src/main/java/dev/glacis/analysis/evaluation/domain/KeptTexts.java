package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.pack.PackSet;
import java.util.Collection;
import java.util.List;

/**
 * Texts of the pack sets that were evaluated, so that the report of an old evaluation stays what it
 * was when the packs in force have moved on.
 */
public interface KeptTexts {

  /** Keeps the texts of the packs in the running transaction, unless the tenant has them. */
  void keep(String tenant, PackSet packs);

  /** Texts by id of the definition; unknown ids are left out. */
  List<DefinitionText> definitions(String tenant, String packSetDigest, Collection<String> ids);

  /** As {@link #definitions} for countermeasures. */
  List<CountermeasureDefinitionText> countermeasures(
      String tenant, String packSetDigest, Collection<String> ids);
}

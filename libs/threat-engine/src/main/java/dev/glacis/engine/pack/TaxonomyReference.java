package dev.glacis.engine.pack;

import dev.glacis.engine.evaluation.Reference;

/**
 * Entry of a public taxonomy as a pack knows it.
 *
 * @param maturity how far the technique is proven; null where the taxonomy does not say
 */
public record TaxonomyReference(
    String taxonomy, String version, String id, String name, Maturity maturity) {

  /** The reference as results show it. */
  public Reference reference() {
    return new Reference(taxonomy, version, id, name);
  }
}

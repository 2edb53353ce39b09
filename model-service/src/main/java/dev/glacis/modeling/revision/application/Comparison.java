package dev.glacis.modeling.revision.application;

import dev.glacis.exchange.difference.ModelDifference;

/**
 * What changed from one side to another.
 *
 * @param after null when the newer side is a document that is not stored
 * @param digest of the newer side
 */
public record Comparison(
    RevisionView before, RevisionView after, String digest, ModelDifference difference) {}

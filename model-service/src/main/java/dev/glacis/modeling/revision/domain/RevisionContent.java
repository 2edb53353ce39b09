package dev.glacis.modeling.revision.domain;

import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.SourceMap;

/**
 * What a revision holds.
 *
 * @param architecture canonical JSON of the architecture model, layout included
 */
public record RevisionContent(
    StoredDocument document, String architecture, SourceMap sourceMap, LossReport lossReport) {}

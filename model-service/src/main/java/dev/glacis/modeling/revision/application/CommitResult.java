package dev.glacis.modeling.revision.application;

import dev.glacis.exchange.LossReport;
import dev.glacis.modeling.system.application.SystemView;

/**
 * What a commit did.
 *
 * @param revision the new revision, or the head when nothing changed
 * @param unchanged the document says what the head says already; nothing was stored
 */
public record CommitResult(
    SystemView system, RevisionView revision, boolean unchanged, LossReport lossReport) {}

package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a commit brought about; <code>unchanged</code> when the head has the same digest already.
 */
@Type("Committed")
@Schema(name = "Committed")
public record CommittedView(
    @NotNull SystemView system,
    @NotNull RevisionView revision,
    boolean unchanged,
    @NotNull LossReportView lossReport) {}

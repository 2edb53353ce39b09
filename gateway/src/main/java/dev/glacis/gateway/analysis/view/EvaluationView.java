package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Result of rule packs on one revision; what is not known yet is null while it is queued or
 * running.
 */
@Type("Evaluation")
@Schema(name = "Evaluation")
public record EvaluationView(
    @Id String id,
    @NotNull @Id String systemId,
    int revision,
    @Id String revisionId,
    @NotNull EvaluationStatus status,
    FailureView failure,
    List<PackRefView> packs,
    EvaluatedView evaluated,
    CountsView counts,
    RiskView risk,
    TopThreatView topThreat,
    Instant startedAt,
    Instant completedAt) {}

package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A threat as every JSON output gives it; its id stays the same over revisions. */
@Type("Threat")
@Schema(name = "Threat")
public record ThreatView(
    @NotNull @Id String id,
    @NotNull String fingerprint,
    @NotNull DefinitionRefView definition,
    @NotNull String title,
    @NotNull String summary,
    @NotNull List<@NotNull ElementView> elements,
    @NotNull List<@NotNull Stride> stride,
    @NotNull List<@NotNull String> lifecycle,
    @NotNull List<@NotNull ReferenceView> references,
    @NotNull String status,
    @NotNull Certainty certainty,
    @NotNull List<@NotNull AssumptionView> assumptions,
    @NotNull Severity severity,
    @NotNull RiskView risk,
    String mitigation,
    @NotNull List<@NotNull AppliedCountermeasureView> countermeasures,
    ExplanationView explanation,
    SourceView source) {}

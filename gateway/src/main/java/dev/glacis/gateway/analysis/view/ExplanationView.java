package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a threat is there and why it is rated so. */
@Type("Explanation")
@Schema(name = "Explanation")
public record ExplanationView(
    String alternative,
    @NotNull List<@NotNull FactView> facts,
    @NotNull List<@NotNull ElementView> path,
    int otherSources,
    @NotNull List<@NotNull RiskFactorView> factors) {}

package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One factor of a risk rating and its reason. */
@Type("RiskFactor")
@Schema(name = "RiskFactor")
public record RiskFactorView(@NotNull String name, double value, String because) {}

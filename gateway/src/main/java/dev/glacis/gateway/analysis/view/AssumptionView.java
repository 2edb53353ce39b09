package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An unknown fact that was taken as unfavourable. */
@Type("Assumption")
@Schema(name = "Assumption")
public record AssumptionView(ElementView element, @NotNull String attribute, String assumed) {}

package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact that made a condition hold, and where it comes from. */
@Type("Fact")
@Schema(name = "Fact")
public record FactView(
    ElementView element, @NotNull String attribute, String value, @NotNull String origin) {}

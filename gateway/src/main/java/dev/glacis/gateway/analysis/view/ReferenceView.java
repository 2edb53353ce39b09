package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a taxonomy. */
@Type("Reference")
@Schema(name = "Reference")
public record ReferenceView(
    @NotNull String taxonomy, String version, @NotNull String id, String name) {}

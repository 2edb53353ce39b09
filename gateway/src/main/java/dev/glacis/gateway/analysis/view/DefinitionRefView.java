package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A threat definition by its exact version. */
@Type("DefinitionRef")
@Schema(name = "DefinitionRef")
public record DefinitionRefView(
    @NotNull @Id String id, @NotNull String version, @NotNull String pack) {}

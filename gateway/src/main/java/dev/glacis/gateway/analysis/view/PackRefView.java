package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule pack by its exact version. */
@Type("PackRef")
@Schema(name = "PackRef")
public record PackRefView(@NotNull @Id String id, @NotNull String version, String digest) {}

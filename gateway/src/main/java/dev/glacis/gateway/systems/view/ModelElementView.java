package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An element of an architecture model. */
@Type("ModelElement")
@Schema(name = "ModelElement")
public record ModelElementView(
    @NotNull @Id String id, @NotNull String kind, String type, @NotNull String name) {}

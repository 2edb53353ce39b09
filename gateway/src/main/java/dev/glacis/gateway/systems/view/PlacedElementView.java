package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An element and where it is; flows have ends instead of a parent. */
@Type("PlacedElement")
@Schema(name = "PlacedElement")
public record PlacedElementView(
    @NotNull ModelElementView element, ParentView parent, String source, String destination) {}

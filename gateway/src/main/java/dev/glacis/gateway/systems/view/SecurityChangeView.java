package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change that matters to security, such as a control that went away. */
@Type("SecurityChange")
@Schema(name = "SecurityChange")
public record SecurityChangeView(
    @NotNull String kind,
    @NotNull ModelElementView element,
    String subject,
    String before,
    String after) {}

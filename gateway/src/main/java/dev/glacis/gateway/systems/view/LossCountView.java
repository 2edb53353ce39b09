package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of one kind a document holds, and what became of it. */
@Type("LossCount")
@Schema(name = "LossCount")
public record LossCountView(
    @NotNull String kind, int held, int imported, int dropped, int inferred) {}

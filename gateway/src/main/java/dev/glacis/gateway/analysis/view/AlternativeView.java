package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

/** One alternative of when a rule holds, with its condition as it was written. */
@Type("Alternative")
@org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Alternative")
public record AlternativeView(@NotNull @Id String id, @NotNull String condition) {}

package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One finding; {@code line} counts from 1 and is 0 when unknown. */
@Type("LintFinding")
@Schema(name = "LintFinding")
public record LintFindingView(
    @NotNull String code,
    @NotNull String severity,
    @NotNull String pointer,
    int line,
    @NotNull String message,
    String suggestion,
    ModelElementView element) {}

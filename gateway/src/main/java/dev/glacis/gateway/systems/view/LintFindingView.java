package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One finding; {@code line} and {@code column} count from 1 and are 0 when unknown. */
@Type("LintFinding")
@Schema(name = "LintFinding")
public record LintFindingView(
    @NotNull String code,
    @NotNull String severity,
    @NotNull String pointer,
    int line,
    int column,
    @NotNull String message,
    String suggestion,
    ModelElementView element) {}

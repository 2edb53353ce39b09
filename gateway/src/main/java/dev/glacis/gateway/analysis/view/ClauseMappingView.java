package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause of a standard that a countermeasure serves, and how far it does so alone. */
@Type("ClauseMapping")
@Schema(name = "ClauseMapping")
public record ClauseMappingView(
    @NotNull String standard, @NotNull String clause, @NotNull Sufficiency sufficiency) {}

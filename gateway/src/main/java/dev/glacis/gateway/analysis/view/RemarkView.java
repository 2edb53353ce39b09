package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was not understood of a document; <code>line</code> and <code>column</code> 0 for none. */
@Type("Remark")
@Schema(name = "Remark")
public record RemarkView(
    @NotNull String code, @NotNull String pointer, int line, int column, @NotNull String message) {}

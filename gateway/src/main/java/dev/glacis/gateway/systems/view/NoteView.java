package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A remark about one place of an imported document; <code>line</code> and <code>column</code> count
 * from 1 and are 0 or absent when unknown, <code>code</code> is there when the place is broken.
 */
@Type("LossNote")
@Schema(name = "LossNote")
public record NoteView(
    String pointer, Integer line, Integer column, @NotNull String message, String code) {}

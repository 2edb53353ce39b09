package dev.glacis.gateway.systems.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value that changed, absent where there was none. REST gives it as the JSON that it is, GraphQL
 * as text.
 */
@Type("ValueChange")
@Schema(name = "ValueChange")
public record ValueChangeView(
    @NotNull String name,
    @JsonDeserialize(using = PlainTextReader.class) @Schema(implementation = Object.class)
        String before,
    @JsonDeserialize(using = PlainTextReader.class) @Schema(implementation = Object.class)
        String after) {}

package dev.glacis.gateway.systems.graphql;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Input;

/**
 * A document to be imported.
 *
 * @param system key of the system; null for what the document calls itself
 * @param basedOn number of the head it is based on; null for any
 */
@Input("ImportDocumentInput")
public record ImportDocumentInput(
    @NotNull String document, String format, String system, String message, Integer basedOn) {}

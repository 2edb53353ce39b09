package dev.glacis.gateway.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document with a mapping file, as the parts of a {@code multipart/form-data} body. Only the
 * description of the API reads this: forms are passed on like any other document.
 */
@Schema(name = "DocumentForm")
public record DocumentForm(
    @Schema(required = true, format = "binary", description = "The document") String document,
    @Schema(
            format = "binary",
            description =
                "What types of the document are here, in YAML or JSON: the lists components, zones,"
                    + " flows and assets of rules with source, name, type, trustRating and"
                    + " attributes. At most 256 KiB and 1,000 rules")
        String mapping) {}

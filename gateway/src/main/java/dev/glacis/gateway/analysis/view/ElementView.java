package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An element of an architecture model; <code>type</code> is null where the kind has none. */
@Type("ElementRef")
@Schema(name = "ElementRef")
public record ElementView(@NotNull String kind, @NotNull @Id String id, String type, String name) {}

package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

/** A countermeasure of a rule; {@code effect} is the share of risk it takes away, 0 to 1. */
@Type("Remedy")
@org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Remedy")
public record RemedyView(@NotNull @Id String id, String title, double effect, String because) {}

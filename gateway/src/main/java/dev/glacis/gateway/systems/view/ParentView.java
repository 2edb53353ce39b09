package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

/** What an element lies in: a trust zone or a component. */
@Type("Parent")
public record ParentView(@NotNull String kind, @NotNull @Id String id) {}

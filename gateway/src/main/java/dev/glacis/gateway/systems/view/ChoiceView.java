package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One value of a parameter and how it reads in a form. */
@Type("Choice")
@Schema(name = "Choice")
public record ChoiceView(@NotNull String value, @NotNull String title) {}

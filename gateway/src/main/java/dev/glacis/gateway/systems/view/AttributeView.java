package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;

/** A stated fact about an element; a single value is a list of one. */
@Type("Attribute")
public record AttributeView(@NotNull String name, @NotNull List<@NotNull String> values) {}

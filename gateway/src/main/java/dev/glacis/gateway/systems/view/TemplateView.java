package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system to begin with, and what it asks. */
@Type("Template")
@Schema(name = "Template")
public record TemplateView(
    @NotNull @Id String id,
    @NotNull String version,
    @NotNull String name,
    String description,
    @NotNull List<@NotNull TemplateParameterView> parameters) {}

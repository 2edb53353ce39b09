package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a template: {@code type} is choice, boolean or text. */
@Type("TemplateParameter")
@Schema(name = "TemplateParameter")
public record TemplateParameterView(
    @NotNull String name,
    @NotNull String title,
    @NotNull String type,
    @NotNull List<@NotNull ChoiceView> values,
    String defaultValue,
    boolean control) {}

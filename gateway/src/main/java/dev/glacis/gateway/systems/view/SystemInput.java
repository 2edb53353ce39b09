package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system to be created; <code>key</code> is unique within the tenant. */
@Input("CreateSystemInput")
@Schema(name = "CreateSystem")
public record SystemInput(
    @NotNull @NotBlank String key,
    @NotNull @NotBlank String name,
    String description,
    String owner,
    List<String> tags) {}

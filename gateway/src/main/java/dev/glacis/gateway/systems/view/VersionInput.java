package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name for a revision. */
@Schema(name = "NameRevision")
public record VersionInput(@NotNull @NotBlank String name, int number) {}

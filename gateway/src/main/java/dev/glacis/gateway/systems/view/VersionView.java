package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name that people gave to a revision; it never moves to another one. */
@Type("NamedVersion")
@Schema(name = "NamedVersion")
public record VersionView(
    @NotNull String name, int number, @NotNull String author, @NotNull Instant createdAt) {}

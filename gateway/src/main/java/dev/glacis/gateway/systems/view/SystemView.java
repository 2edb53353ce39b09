package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A system that is modelled; <code>headRevision</code> is 0 as long as it has no revision, <code>
 * version</code> grows with each change of what people say about it.
 */
@Type("System")
@Schema(name = "System")
public record SystemView(
    @NotNull @Id String id,
    @NotNull String key,
    @NotNull String name,
    String description,
    String owner,
    @NotNull List<@NotNull String> tags,
    int headRevision,
    int version,
    @NotNull Instant createdAt,
    @NotNull Instant updatedAt) {}

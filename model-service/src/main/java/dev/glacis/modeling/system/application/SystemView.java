package dev.glacis.modeling.system.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.glacis.modeling.system.domain.ModeledSystem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A system as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SystemView(
    UUID id,
    String key,
    String name,
    String description,
    String owner,
    List<String> tags,
    int headRevision,
    int version,
    Instant createdAt,
    Instant updatedAt) {

  public static SystemView of(ModeledSystem system) {
    return new SystemView(
        system.id(),
        system.key(),
        system.name(),
        system.description(),
        system.owner(),
        system.tags(),
        system.head().number(),
        system.version(),
        system.createdAt(),
        system.updatedAt());
  }
}

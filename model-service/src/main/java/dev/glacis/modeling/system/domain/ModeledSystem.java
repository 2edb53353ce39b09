package dev.glacis.modeling.system.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The thing being modelled, and unit of ownership.
 *
 * @param key chosen by people; unique within the tenant
 * @param head what its newest revision is
 * @param version 1 at first; grows with each change of what people say about it, each deletion and
 *     each restoration
 */
public record ModeledSystem(
    UUID id,
    String tenantId,
    String key,
    String name,
    String description,
    String owner,
    List<String> tags,
    Head head,
    int version,
    Instant createdAt,
    Instant updatedAt) {

  public ModeledSystem {
    tags = List.copyOf(tags);
  }

  /** A system without a revision. */
  public static ModeledSystem create(
      UUID id, String tenantId, SystemDescription description, Instant now) {
    return new ModeledSystem(
        id,
        tenantId,
        description.key().value(),
        description.name(),
        description.description(),
        description.owner(),
        description.tags(),
        Head.NONE,
        1,
        now,
        now);
  }

  /** The same system as people describe it now; its key stays. */
  public ModeledSystem described(SystemChange change, Instant now) {
    return new ModeledSystem(
        id,
        tenantId,
        key,
        change.name().orElse(name),
        change.description().orElse(description),
        change.owner().orElse(owner),
        change.tags().orElse(tags),
        head,
        version + 1,
        createdAt,
        now);
  }

  /** The same system with one revision more. */
  public ModeledSystem advanced(String digest, Instant now) {
    Head next = new Head(head.number() + 1, digest);
    return new ModeledSystem(
        id, tenantId, key, name, description, owner, tags, next, version, createdAt, now);
  }

  /** The same system after it was deleted or restored. */
  public ModeledSystem turned() {
    return new ModeledSystem(
        id, tenantId, key, name, description, owner, tags, head, version + 1, createdAt, updatedAt);
  }
}

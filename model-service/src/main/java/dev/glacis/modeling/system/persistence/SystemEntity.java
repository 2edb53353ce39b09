package dev.glacis.modeling.system.persistence;

import dev.glacis.modeling.system.domain.Head;
import dev.glacis.modeling.system.domain.ModeledSystem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Row of a system. */
@Entity(name = "System")
@Table(name = "modeled_system")
class SystemEntity {

  @Id UUID id;

  @Column(name = "tenant_id")
  String tenantId;

  String key;
  String name;
  String description;
  String owner;
  String[] tags;

  @Column(name = "head_revision")
  int headRevision;

  @Column(name = "head_digest")
  String headDigest;

  int version;

  @Column(name = "traits_of")
  int traitsOf;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  /** Key and name in lower case, kept by the database. */
  @Column(name = "search_text", insertable = false, updatable = false)
  String searchText;

  @Column(name = "deleted_at")
  Instant deletedAt;

  ModeledSystem toSystem() {
    return new ModeledSystem(
        id,
        tenantId,
        key,
        name,
        description,
        owner,
        List.of(tags),
        new Head(headRevision, headDigest),
        version,
        createdAt,
        updatedAt);
  }
}

package dev.glacis.modeling.revision.persistence;

import dev.glacis.modeling.revision.domain.NamedVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Row of a named version. */
@Entity(name = "NamedVersion")
@Table(name = "named_version")
@Immutable
class NamedVersionEntity {

  @EmbeddedId Key id;

  int number;
  String author;

  @Column(name = "created_at")
  Instant createdAt;

  /** Names are unique within a system. */
  @Embeddable
  record Key(
      @Column(name = "tenant_id") String tenantId,
      @Column(name = "system_id") UUID systemId,
      String name) {}

  NamedVersion toVersion() {
    return new NamedVersion(id.name(), number, author, createdAt);
  }
}

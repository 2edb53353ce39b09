package dev.glacis.modeling.system.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Row of a trait. */
@Entity(name = "SystemTrait")
@Table(name = "system_trait")
@Immutable
class SystemTraitEntity {

  @EmbeddedId Key id;

  /** The whole row is its key. */
  @Embeddable
  record Key(
      @Column(name = "tenant_id") String tenantId,
      String kind,
      String name,
      String value,
      @Column(name = "system_id") UUID systemId) {}
}

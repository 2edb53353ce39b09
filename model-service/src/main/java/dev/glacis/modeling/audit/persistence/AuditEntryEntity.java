package dev.glacis.modeling.audit.persistence;

import dev.glacis.modeling.audit.domain.AuditEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Row of an entry. */
@Entity(name = "AuditEntry")
@Table(name = "audit_entry")
@Immutable
class AuditEntryEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long position;

  @Column(name = "tenant_id")
  String tenantId;

  @Column(name = "system_id")
  UUID systemId;

  Instant at;
  String actor;
  String action;
  String before;
  String after;

  static AuditEntryEntity of(AuditEntry entry) {
    AuditEntryEntity row = new AuditEntryEntity();
    row.tenantId = entry.tenantId();
    row.systemId = entry.systemId();
    row.at = entry.at();
    row.actor = entry.actor();
    row.action = entry.action();
    row.before = entry.before();
    row.after = entry.after();
    return row;
  }

  AuditEntry toEntry() {
    return new AuditEntry(position, tenantId, systemId, at, actor, action, before, after);
  }
}

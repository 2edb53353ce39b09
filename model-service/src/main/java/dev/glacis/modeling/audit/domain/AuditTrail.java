package dev.glacis.modeling.audit.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The trails of all tenants; every call names the tenant that it sees. */
public interface AuditTrail {

  /** Adds an entry in the transaction of the change. */
  void add(AuditEntry entry);

  /**
   * Entries, newest first.
   *
   * @param before position that the page begins below; empty for the first page
   */
  List<AuditEntry> list(String tenantId, Optional<UUID> systemId, OptionalLong before, int limit);

  long count(String tenantId, Optional<UUID> systemId);
}

package dev.glacis.modeling.audit.persistence;

import dev.glacis.modeling.audit.domain.AuditEntry;
import dev.glacis.modeling.audit.domain.AuditTrail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Entries as rows. */
@ApplicationScoped
class StoredAuditTrail implements AuditTrail, PanacheRepositoryBase<AuditEntryEntity, Long> {

  private static final String OF_TENANT = "tenantId = :tenantId";
  private static final String OF_SYSTEM = OF_TENANT + " and systemId = :systemId";

  @Override
  public void add(AuditEntry entry) {
    persist(AuditEntryEntity.of(entry));
  }

  @Override
  public List<AuditEntry> list(
      String tenantId, Optional<UUID> systemId, OptionalLong before, int limit) {
    Parameters parameters =
        matching(tenantId, systemId).and("before", before.orElse(Long.MAX_VALUE));
    return find(
            condition(systemId) + " and position < :before",
            Sort.descending("position"),
            parameters)
        .page(0, limit)
        .list()
        .stream()
        .map(AuditEntryEntity::toEntry)
        .toList();
  }

  @Override
  public long count(String tenantId, Optional<UUID> systemId) {
    return count(condition(systemId), matching(tenantId, systemId));
  }

  private static String condition(Optional<UUID> systemId) {
    return systemId.isPresent() ? OF_SYSTEM : OF_TENANT;
  }

  private static Parameters matching(String tenantId, Optional<UUID> systemId) {
    Parameters parameters = Parameters.with("tenantId", tenantId);
    systemId.ifPresent(id -> parameters.and("systemId", id));
    return parameters;
  }
}

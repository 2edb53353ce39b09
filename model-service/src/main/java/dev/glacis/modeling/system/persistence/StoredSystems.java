package dev.glacis.modeling.system.persistence;

import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.SystemFilter;
import dev.glacis.modeling.system.domain.SystemKey;
import dev.glacis.modeling.system.domain.SystemTrait;
import dev.glacis.modeling.system.domain.Systems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Systems as rows. */
@ApplicationScoped
class StoredSystems implements Systems, PanacheRepositoryBase<SystemEntity, UUID> {

  private static final String INSERT =
      """
      insert into modeled_system
        (id, tenant_id, key, name, description, owner, tags, head_revision, created_at, updated_at)
      values (:id, :tenantId, :key, :name, :description, :owner, :tags, 0, :createdAt, :createdAt)
      on conflict (tenant_id, key) do nothing
      """;

  private static final String OWN = "tenantId = ?1 and deletedAt is null and ";

  private final TraitRows traits;

  StoredSystems(TraitRows traits) {
    this.traits = traits;
  }

  @Override
  public Optional<ModeledSystem> find(String tenantId, UUID id) {
    return find(OWN + "id = ?2", tenantId, id).firstResultOptional().map(SystemEntity::toSystem);
  }

  @Override
  public Optional<ModeledSystem> lock(String tenantId, UUID id) {
    return find(OWN + "id = ?2", tenantId, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(SystemEntity::toSystem);
  }

  @Override
  public Optional<ModeledSystem> lockDeleted(String tenantId, UUID id) {
    return find("tenantId = ?1 and deletedAt is not null and id = ?2", tenantId, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(SystemEntity::toSystem);
  }

  @Override
  public Optional<ModeledSystem> findKept(String tenantId, UUID id) {
    return find("tenantId = ?1 and id = ?2", tenantId, id)
        .firstResultOptional()
        .map(SystemEntity::toSystem);
  }

  @Override
  public Optional<ModeledSystem> lock(String tenantId, SystemKey key) {
    return find(OWN + "key = ?2", tenantId, key.value())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(SystemEntity::toSystem);
  }

  @Override
  public boolean addIfAbsent(ModeledSystem system) {
    int added =
        getEntityManager()
            .createNativeQuery(INSERT)
            .setParameter("id", system.id())
            .setParameter("tenantId", system.tenantId())
            .setParameter("key", system.key())
            .setParameter("name", system.name())
            .setParameter("description", system.description())
            .setParameter("owner", system.owner())
            .setParameter("tags", system.tags().toArray(String[]::new))
            .setParameter("createdAt", system.createdAt())
            .executeUpdate();
    return added == 1;
  }

  @Override
  public void storeHead(ModeledSystem system, Set<SystemTrait> held) {
    SystemEntity row = findById(system.id());
    row.headRevision = system.head().number();
    row.headDigest = system.head().digest();
    row.traitsOf = system.head().number();
    row.updatedAt = system.updatedAt();
    traits.replace(system.tenantId(), system.id(), held);
  }

  @Override
  public void storeDescription(ModeledSystem system) {
    SystemEntity row = findById(system.id());
    row.name = system.name();
    row.description = system.description();
    row.owner = system.owner();
    row.tags = system.tags().toArray(String[]::new);
    row.version = system.version();
    row.updatedAt = system.updatedAt();
  }

  @Override
  public void storeDeletion(ModeledSystem system, Instant at) {
    SystemEntity row = findById(system.id());
    row.version = system.version();
    row.deletedAt = at;
  }

  @Override
  public void storeRestoration(ModeledSystem system) {
    SystemEntity row = findById(system.id());
    row.version = system.version();
    row.deletedAt = null;
  }

  @Override
  public List<ModeledSystem> list(String tenantId, SystemFilter filter, String after, int limit) {
    SystemQuery query = SystemQuery.of(tenantId, filter).behind(after == null ? "" : after);
    return find(query.text() + " order by s.key", query.parameters()).page(0, limit).list().stream()
        .map(SystemEntity::toSystem)
        .toList();
  }

  @Override
  public long count(String tenantId, SystemFilter filter) {
    SystemQuery query = SystemQuery.of(tenantId, filter);
    return count(query.text(), query.parameters());
  }
}

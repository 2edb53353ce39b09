package dev.glacis.modeling.system.persistence;

import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.SystemFilter;
import dev.glacis.modeling.system.domain.SystemKey;
import dev.glacis.modeling.system.domain.Systems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private static final String MATCHES =
      "tenantId = :tenantId and (:like is null"
          + " or lower(key) like :like escape '\\' or lower(name) like :like escape '\\')";

  @Override
  public Optional<ModeledSystem> find(String tenantId, UUID id) {
    return find("tenantId = ?1 and id = ?2", tenantId, id)
        .firstResultOptional()
        .map(SystemEntity::toSystem);
  }

  @Override
  public Optional<ModeledSystem> lock(String tenantId, UUID id) {
    return find("tenantId = ?1 and id = ?2", tenantId, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(SystemEntity::toSystem);
  }

  @Override
  public Optional<ModeledSystem> lock(String tenantId, SystemKey key) {
    return find("tenantId = ?1 and key = ?2", tenantId, key.value())
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
  public void storeHead(ModeledSystem system) {
    SystemEntity row = findById(system.id());
    row.headRevision = system.head().number();
    row.headDigest = system.head().digest();
    row.updatedAt = system.updatedAt();
  }

  @Override
  public List<ModeledSystem> list(String tenantId, SystemFilter filter, String after, int limit) {
    Parameters parameters = matching(tenantId, filter).and("after", after == null ? "" : after);
    return find(MATCHES + " and key > :after", Sort.by("key"), parameters)
        .page(0, limit)
        .list()
        .stream()
        .map(SystemEntity::toSystem)
        .toList();
  }

  @Override
  public long count(String tenantId, SystemFilter filter) {
    return count(MATCHES, matching(tenantId, filter));
  }

  private static Parameters matching(String tenantId, SystemFilter filter) {
    String like = filter.text().map(StoredSystems::containing).orElse(null);
    return Parameters.with("tenantId", tenantId).and("like", like);
  }

  private static String containing(String text) {
    String literal = text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + literal + "%";
  }
}

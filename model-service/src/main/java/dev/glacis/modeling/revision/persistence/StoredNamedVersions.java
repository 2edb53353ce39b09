package dev.glacis.modeling.revision.persistence;

import dev.glacis.modeling.revision.domain.NamedVersion;
import dev.glacis.modeling.revision.domain.NamedVersions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Named versions as rows. */
@ApplicationScoped
class StoredNamedVersions
    implements NamedVersions, PanacheRepositoryBase<NamedVersionEntity, NamedVersionEntity.Key> {

  private static final String INSERT =
      """
      insert into named_version (tenant_id, system_id, name, number, author, created_at)
      values (:tenantId, :systemId, :name, :number, :author, :createdAt)
      on conflict (tenant_id, system_id, name) do nothing
      """;
  private static final String OF_SYSTEM = "id.tenantId = ?1 and id.systemId = ?2";

  @Override
  public boolean addIfAbsent(String tenantId, UUID systemId, NamedVersion version) {
    int added =
        getEntityManager()
            .createNativeQuery(INSERT)
            .setParameter("tenantId", tenantId)
            .setParameter("systemId", systemId)
            .setParameter("name", version.name())
            .setParameter("number", version.number())
            .setParameter("author", version.author())
            .setParameter("createdAt", version.createdAt())
            .executeUpdate();
    return added == 1;
  }

  @Override
  public Optional<NamedVersion> find(String tenantId, UUID systemId, String name) {
    return find(OF_SYSTEM + " and id.name = ?3", tenantId, systemId, name)
        .firstResultOptional()
        .map(NamedVersionEntity::toVersion);
  }

  @Override
  public List<NamedVersion> list(String tenantId, UUID systemId, String after, int limit) {
    return find(OF_SYSTEM + " and id.name > ?3", Sort.by("id.name"), tenantId, systemId, after)
        .page(0, limit)
        .list()
        .stream()
        .map(NamedVersionEntity::toVersion)
        .toList();
  }

  @Override
  public long count(String tenantId, UUID systemId) {
    return count(OF_SYSTEM, tenantId, systemId);
  }
}

package dev.glacis.modeling.system.persistence;

import dev.glacis.modeling.system.domain.SystemTrait;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Traits of heads as rows; written in two statements, however many there are. */
@ApplicationScoped
class TraitRows implements PanacheRepositoryBase<SystemTraitEntity, SystemTraitEntity.Key> {

  private static final String INSERT =
      """
      insert into system_trait (tenant_id, kind, name, value, system_id)
      select :tenantId, trait.kind, trait.name, trait.value, :systemId
      from unnest(cast(:kinds as text[]), cast(:names as text[]), cast(:values as text[]))
        as trait (kind, name, value)
      """;

  void replace(String tenantId, UUID systemId, Set<SystemTrait> traits) {
    delete("id.tenantId = ?1 and id.systemId = ?2", tenantId, systemId);
    List<SystemTrait> rows = List.copyOf(traits);
    getEntityManager()
        .createNativeQuery(INSERT)
        .setParameter("tenantId", tenantId)
        .setParameter("systemId", systemId)
        .setParameter("kinds", rows.stream().map(row -> label(row.kind())).toArray(String[]::new))
        .setParameter("names", rows.stream().map(SystemTrait::name).toArray(String[]::new))
        .setParameter("values", rows.stream().map(SystemTrait::value).toArray(String[]::new))
        .executeUpdate();
  }

  static String label(SystemTrait.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

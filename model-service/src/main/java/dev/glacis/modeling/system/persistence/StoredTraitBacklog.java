package dev.glacis.modeling.system.persistence;

import dev.glacis.modeling.system.domain.SystemTrait;
import dev.glacis.modeling.system.domain.TraitBacklog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The backlog as rows whose traits are of an older revision than the head. */
@ApplicationScoped
class StoredTraitBacklog implements TraitBacklog {

  private static final String NEXT =
      """
      select s.tenant_id, s.id, s.head_revision, c.architecture
      from modeled_system s
        join revision r on r.tenant_id = s.tenant_id and r.system_id = s.id
          and r.number = s.head_revision
        join revision_content c on c.tenant_id = r.tenant_id and c.revision_id = r.id
      where s.traits_of < s.head_revision and s.id > :after
      order by s.id limit 1
      """;

  private static final String TAKE =
      """
      update modeled_system set traits_of = :head
      where tenant_id = :tenantId and id = :systemId and head_revision = :head
        and traits_of < :head
      """;

  private final EntityManager entities;
  private final TraitRows traits;

  StoredTraitBacklog(EntityManager entities, TraitRows traits) {
    this.entities = entities;
    this.traits = traits;
  }

  @Override
  public Optional<MissingTraits> next(UUID after) {
    List<Object[]> rows =
        entities
            .createNativeQuery(NEXT, Object[].class)
            .setParameter("after", after)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(
            row ->
                new MissingTraits(
                    (String) row[0], (UUID) row[1], (Integer) row[2], (String) row[3]));
  }

  @Override
  public void fill(MissingTraits missing, Set<SystemTrait> held) {
    int taken =
        entities
            .createNativeQuery(TAKE)
            .setParameter("head", missing.head())
            .setParameter("tenantId", missing.tenantId())
            .setParameter("systemId", missing.systemId())
            .executeUpdate();
    if (taken == 1) {
      traits.replace(missing.tenantId(), missing.systemId(), held);
    }
  }
}

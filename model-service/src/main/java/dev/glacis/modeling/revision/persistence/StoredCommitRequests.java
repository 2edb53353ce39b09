package dev.glacis.modeling.revision.persistence;

import dev.glacis.modeling.revision.domain.CommitRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Requests as rows. */
@ApplicationScoped
class StoredCommitRequests implements CommitRequests {

  private static final String TAKE =
      """
      insert into commit_request (tenant_id, caller, request_key, fingerprint, created_at)
      values (:tenantId, :caller, :key, :fingerprint, :now)
      on conflict (tenant_id, caller, request_key) do nothing
      """;

  private static final String DELETE_EXPIRED =
      """
      delete from commit_request where ctid in
        (select ctid from commit_request where created_at < :expired limit :most)
      """;

  private static final String OWN =
      " where tenant_id = :tenantId and caller = :caller and request_key = :key";

  private final EntityManager entities;

  StoredCommitRequests(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Outcome> take(Request request, Instant now, Instant expired) {
    free(request, expired);
    int taken =
        entities
            .createNativeQuery(TAKE)
            .setParameter("tenantId", request.tenantId())
            .setParameter("caller", request.caller())
            .setParameter("key", request.key())
            .setParameter("fingerprint", request.fingerprint())
            .setParameter("now", now)
            .executeUpdate();
    return taken == 1 ? Optional.empty() : Optional.of(outcome(request));
  }

  private void free(Request request, Instant expired) {
    entities
        .createNativeQuery("delete from commit_request" + OWN + " and created_at < :expired")
        .setParameter("tenantId", request.tenantId())
        .setParameter("caller", request.caller())
        .setParameter("key", request.key())
        .setParameter("expired", expired)
        .executeUpdate();
  }

  @Override
  public int deleteExpired(Instant expired, int most) {
    return entities
        .createNativeQuery(DELETE_EXPIRED)
        .setParameter("expired", expired)
        .setParameter("most", most)
        .executeUpdate();
  }

  private Outcome outcome(Request request) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select fingerprint, system_id, number, unchanged from commit_request" + OWN,
                    Object[].class)
                .setParameter("tenantId", request.tenantId())
                .setParameter("caller", request.caller())
                .setParameter("key", request.key())
                .getSingleResult();
    return new Outcome((String) row[0], (UUID) row[1], (Integer) row[2], (Boolean) row[3]);
  }

  @Override
  public void finish(Request request, UUID systemId, int number, boolean unchanged) {
    entities
        .createNativeQuery(
            "update commit_request set system_id = :systemId, number = :number,"
                + " unchanged = :unchanged"
                + OWN)
        .setParameter("systemId", systemId)
        .setParameter("number", number)
        .setParameter("unchanged", unchanged)
        .setParameter("tenantId", request.tenantId())
        .setParameter("caller", request.caller())
        .setParameter("key", request.key())
        .executeUpdate();
  }
}

package dev.glacis.kit.lifecycle;

import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.event.SystemRestored;
import dev.glacis.kit.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Which systems are deleted. A system that no event told of is not. Events may arrive twice and in
 * any order: the one with the highest version holds.
 */
@ApplicationScoped
public class SystemLifecycles {

  private static final String RECORD =
      """
      insert into system_lifecycle as known (tenant_id, system_id, version, deleted)
      values (?, ?, ?, ?)
      on conflict (tenant_id, system_id) do update
        set version = excluded.version, deleted = excluded.deleted
        where known.version < excluded.version
      """;
  private static final String DELETED =
      "select deleted from system_lifecycle where tenant_id = ? and system_id = ?";

  private final AgroalDataSource dataSource;

  SystemLifecycles(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Remembers a deletion in the running transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String tenant, SystemDeleted event) {
    record(tenant, event.systemId(), event.version(), true);
  }

  /** Remembers a restoration in the running transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String tenant, SystemRestored event) {
    record(tenant, event.systemId(), event.version(), false);
  }

  public boolean isDeleted(String tenant, String systemId) {
    return deleted(DELETED, tenant, systemId);
  }

  /** As {@link #isDeleted}; a deleted one stays so until the running transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean holdDeleted(String tenant, String systemId) {
    return deleted(DELETED + " for update", tenant, systemId);
  }

  /** Ends a request about a deleted system as model-service ends it: there is no such system. */
  public void requireVisible(String tenant, String systemId) {
    if (isDeleted(tenant, systemId)) {
      throw ProblemException.notFound("system", systemId);
    }
  }

  private void record(String tenant, String systemId, int version, boolean deleted) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(RECORD)) {
      insert.setString(1, tenant);
      insert.setString(2, systemId);
      insert.setInt(3, version);
      insert.setBoolean(4, deleted);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the lifecycle of a system cannot be written", e);
    }
  }

  private boolean deleted(String sql, String tenant, String systemId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, tenant);
      select.setString(2, systemId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the lifecycle of a system cannot be read", e);
    }
  }
}

package dev.glacis.analysis.evaluation.persistence;

import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.PostponedRevisions;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The table {@code postponed_evaluation}. */
@ApplicationScoped
class PostponedRevisionRows implements PostponedRevisions {

  private static final String ADD =
      """
      insert into postponed_evaluation
        (tenant_id, revision_id, system_id, system_key, system_name, revision)
      values (?, ?, ?, ?, ?, ?) on conflict do nothing
      """;
  private static final String LIST =
      """
      select revision_id, system_key, system_name, revision from postponed_evaluation
      where tenant_id = ? and system_id = ? order by revision
      """;
  private static final String REMOVE =
      "delete from postponed_evaluation where tenant_id = ? and system_id = ?";

  private final AgroalDataSource dataSource;

  PostponedRevisionRows(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void add(CommittedRevision revision) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(ADD)) {
      insert.setString(1, revision.tenant());
      insert.setString(2, revision.revisionId());
      insert.setString(3, revision.systemId());
      insert.setString(4, revision.systemKey());
      insert.setString(5, revision.systemName());
      insert.setInt(6, revision.number());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a postponed evaluation cannot be stored", e);
    }
  }

  @Override
  public List<CommittedRevision> of(String tenant, String systemId) {
    List<CommittedRevision> revisions = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST)) {
      select.setString(1, tenant);
      select.setString(2, systemId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          revisions.add(
              new CommittedRevision(
                  tenant,
                  systemId,
                  row.getString("system_key"),
                  row.getString("system_name"),
                  row.getString("revision_id"),
                  row.getInt("revision")));
        }
      }
      return revisions;
    } catch (SQLException e) {
      throw new IllegalStateException("postponed evaluations cannot be read", e);
    }
  }

  @Override
  public void removeAll(String tenant, String systemId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(REMOVE)) {
      delete.setString(1, tenant);
      delete.setString(2, systemId);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("postponed evaluations cannot be removed", e);
    }
  }
}

package dev.glacis.modeling.system;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Many systems of one tenant, straight into the database, and what is searched for among them. */
final class SearchedPortfolio {

  /** A filter of {@code GET /systems} with its value. */
  record Search(String filter, String value) {}

  static final List<Search> SEARCHES =
      List.of(
          new Search("q", "em 77"),
          new Search("tag", "tag-7"),
          new Search("owner", "team-7"),
          new Search("componentType", "ai.type7"),
          new Search("attribute", "attribute7:7"));

  private static final String FILL =
      """
      insert into modeled_system
        (id, tenant_id, key, name, owner, tags, head_revision, created_at, updated_at)
      select gen_random_uuid(), '%1$s', 'system-' || lpad(i::text, 6, '0'), 'System ' || i,
        'team-' || i %% 50, array['tag-' || i %% 20, 'all'], 1, now(), now()
      from generate_series(1, %2$d) i;
      insert into system_trait (tenant_id, kind, name, value, system_id)
      select tenant_id, 'attribute', 'attribute' || a, ((('x' || left(md5(key || a), 4))::bit(16)::int) %% 10)::text, id
      from modeled_system, generate_series(1, 40) a where tenant_id = '%1$s';
      insert into system_trait (tenant_id, kind, name, value, system_id)
      select tenant_id, 'component_type', '', 'ai.type' || a, id
      from modeled_system, generate_series(1, 20) a
      where tenant_id = '%1$s' and ('x' || left(md5(key || a), 4))::bit(16)::int %% 5 = 0;
      analyze;
      """;

  private SearchedPortfolio() {}

  static void fill(AgroalDataSource dataSource, String tenant, int systems) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement insert = connection.createStatement()) {
      insert.execute(FILL.formatted(tenant, systems));
    }
  }
}

package dev.glacis.modeling.system;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Many systems of one tenant, straight into the database, and what is searched for among them. */
public final class SearchedPortfolio {

  /**
   * A search over {@code GET /systems}.
   *
   * @param query more parameters of an address, each with {@code &} before it
   */
  public record Search(String name, String query) {}

  private static final List<Search> FIRST_PAGES =
      List.of(
          new Search("plain list", ""),
          new Search("text", "&q=em%2077"),
          new Search("tag", "&tag=tag-7"),
          new Search("owner", "&owner=team-7"),
          new Search("component type", "&componentType=ai.type7"),
          new Search("attribute", "&attribute=attribute7:7"),
          new Search("sensitivity", "&sensitivity=personal"),
          new Search("type and sensitivity", "&componentType=ai.type7&sensitivity=personal"),
          new Search("two attributes", "&attribute=attribute7:7&attribute=attribute8:1"),
          new Search(
              "text, tag, type, attribute and sensitivity",
              "&q=system&tag=all&componentType=ai.type7&attribute=attribute8:1"
                  + "&sensitivity=personal"));

  private static final String FILL =
      """
      insert into modeled_system
        (id, tenant_id, key, name, owner, tags, head_revision, created_at, updated_at)
      select gen_random_uuid(), '%1$s', 'system-' || lpad(i::text, 6, '0'), 'System ' || i,
        'team-' || i %% 50, array['tag-' || i %% 20, 'all'], 1, now(), now()
      from generate_series(1, %2$d) i;
      -- Else each trait's foreign key is checked with a plan for a handful of systems.
      analyze modeled_system;
      insert into system_trait (tenant_id, kind, name, value, system_id)
      select tenant_id, 'attribute', 'attribute' || a, ((('x' || left(md5(key || a), 4))::bit(16)::int) %% 10)::text, id
      from modeled_system, generate_series(1, 40) a where tenant_id = '%1$s';
      insert into system_trait (tenant_id, kind, name, value, system_id)
      select tenant_id, 'component_type', '', 'ai.type' || a, id
      from modeled_system, generate_series(1, 20) a
      where tenant_id = '%1$s' and ('x' || left(md5(key || a), 4))::bit(16)::int %% 5 = 0;
      insert into system_trait (tenant_id, kind, name, value, system_id)
      select tenant_id, 'sensitivity', '', s, id
      from modeled_system, unnest(array['public', 'confidential', 'personal', 'secret']) s
      where tenant_id = '%1$s' and ('x' || left(md5(key || s), 4))::bit(16)::int %% 3 = 0;
      analyze;
      """;

  private SearchedPortfolio() {}

  /** Every search as its first page. */
  public static List<Search> firstPages() {
    return FIRST_PAGES;
  }

  /**
   * Every search as its first page and as one far behind.
   *
   * @param cursor of a system in the middle
   */
  public static List<Search> pages(String cursor) {
    List<Search> all = new ArrayList<>(FIRST_PAGES);
    for (Search first : FIRST_PAGES) {
      all.add(new Search(first.name() + ", later page", first.query() + "&after=" + cursor));
    }
    return all;
  }

  /** Fills a tenant that has no systems. */
  public static void fill(AgroalDataSource dataSource, String tenant, int systems)
      throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement insert = connection.createStatement()) {
      insert.execute(FILL.formatted(tenant, systems));
    }
  }
}

package dev.glacis.modeling.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import dev.glacis.modeling.system.application.FillTraits;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Systems that were stored before there were traits. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FillTraitsTest {

  @Inject FillTraits fillTraits;
  @Inject AgroalDataSource dataSource;

  private String key;
  private String id;

  @BeforeEach
  void oneOldSystem() throws SQLException {
    key = Api.newKey();
    id = Api.importTo(key, Api.document("Old")).path("system.id");
    execute("delete from system_trait where system_id = '" + id + "'");
    execute("update modeled_system set traits_of = 0 where id = '" + id + "'");
    assertThat(found("ai.model.foundation")).isZero();
  }

  @Test
  void makesOldSystemsSearchableWithoutARevision() {
    String before = Api.viewer().get("/systems/" + id).asString();

    fillTraits.fillAll();

    assertThat(found("ai.model.foundation")).isOne();
    assertThat(Api.viewer().get("/systems/" + id).asString()).isEqualTo(before);
  }

  @Test
  void makesADeletedSystemSearchableToo() throws SQLException {
    Api.as(Api.ACME, "admin").delete("/systems/" + id).then().statusCode(204);

    fillTraits.fillAll();

    Api.as(Api.ACME, "admin").post("/systems/" + id + "/restore").then().statusCode(200);
    assertThat(found("ai.model.foundation")).isOne();
  }

  @Test
  void doesNotComeToAHaltAtASystemThatCannotBeRead() throws SQLException {
    // Ids grow with time, so that the broken system comes before the good one.
    execute("alter table revision_content disable trigger revision_content_is_immutable");
    String good = Api.importTo(Api.newKey(), Api.document("Good")).path("system.id");
    execute(
        "update revision_content set architecture = '{' where revision_id in"
            + " (select id from revision where system_id = '%s')".formatted(id));
    execute("alter table revision_content enable trigger revision_content_is_immutable");
    execute("delete from system_trait where system_id = '" + good + "'");
    execute("update modeled_system set traits_of = 0 where id = '" + good + "'");

    fillTraits.fillAll();

    assertThat(found("ai.model.foundation")).isZero();
    assertThat(traitsOf(good)).isOne();
  }

  private int found(String type) {
    return Api.viewer()
        .queryParam("q", key)
        .queryParam("componentType", type)
        .get("/systems")
        .path("totalCount");
  }

  private int traitsOf(String system) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery(
                "select traits_of from modeled_system where id = '" + system + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }
}

package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.glacis.kit.housekeeping.Housekeeping;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a request is recognised by its key. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RequestKeysTest {

  private static final Duration WEEK = Duration.ofDays(7);

  @Inject Housekeeping housekeeping;
  @Inject AgroalDataSource dataSource;

  private final String key = Api.newKey();

  @Test
  void recognisesARepetitionForAWeek() {
    send("One").then().statusCode(201);
    later(WEEK.minusMinutes(1));

    send("One").then().statusCode(201).body("revision.number", equalTo(1));
    send("Two").then().statusCode(422).body("code", equalTo("request-key-reused"));
  }

  @Test
  void takesAnExpiredKeyForANewRequest() {
    send("One").then().statusCode(201);
    later(WEEK.plusMinutes(1));

    send("Two").then().statusCode(201).body("revision.number", equalTo(2));
  }

  @Test
  void deletesExpiredKeysAndNoOthers() throws SQLException {
    send("One").then().statusCode(201);

    later(WEEK.minusMinutes(1));
    housekeeping.clear();
    assertThat(kept()).isOne();

    later(WEEK.plusMinutes(1));
    housekeeping.clear();
    assertThat(kept()).isZero();
  }

  private static void later(Duration duration) {
    QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), duration), Clock.class);
  }

  private Response send(String name) {
    return Api.architect()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .queryParam("system", key)
        .body(Api.document(name))
        .post("/imports");
  }

  private int kept() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select count(*) from commit_request where request_key = ?")) {
      select.setString(1, key);
      try (ResultSet count = select.executeQuery()) {
        count.next();
        return count.getInt(1);
      }
    }
  }
}

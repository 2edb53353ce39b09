package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents of every format, damaged at random: each is stored, or refused with a problem and
 * without a trace. What the importers alone do with them is tested where they are.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MutatedImportsTest {

  /** A tenant that no other test imports to: whatever it has comes from here. */
  private static final String TENANT = "mutants";

  private static final Path FIXTURES = Path.of("../libs/model-exchange/src/test/resources");
  private static final int REQUESTS = 240;

  /** Requests that must end either way; else the mutants are too tame, or too broken. */
  private static final int LEAST = 50;

  @Inject AgroalDataSource dataSource;

  @Test
  void storesADamagedDocumentOrRefusesItWithoutATrace() throws IOException, SQLException {
    List<Response> accepted = new ArrayList<>();
    int refused = 0;
    int before = stored("revision");
    int number = 0;
    for (byte[] mutant : new Mutants(documents(), 7).all().limit(REQUESTS).toList()) {
      Response answer = post(mutant, number++);
      if (answer.statusCode() < 400) {
        accepted.add(answer);
      } else {
        requireProblem(answer, mutant);
        refused++;
      }
    }

    List<Response> created = accepted.stream().filter(a -> a.statusCode() == 201).toList();
    Set<String> systems = new TreeSet<>();
    accepted.forEach(answer -> systems.add(answer.path("system.id")));
    assertThat(stored("revision") - before).isEqualTo(created.size());
    assertThat(stored("revision_content")).isEqualTo(stored("revision"));
    assertThat(stored("modeled_system")).isEqualTo(systems.size());
    assertThat(formats(accepted))
        .containsExactlyInAnyOrder(
            "otm",
            "threat-dragon",
            "threat-model-library",
            "threat-composer",
            "pytm",
            "tm7",
            "cyclonedx",
            "threagile");
    assertThat(accepted).hasSizeGreaterThan(LEAST);
    assertThat(refused).isGreaterThan(LEAST);
  }

  /** To a system of its own, or, every third one, to the system that the document names. */
  private static Response post(byte[] mutant, int number) {
    RequestSpecification request =
        Api.as(TENANT, "architect").contentType("application/octet-stream").body(mutant);
    if (number % 3 > 0) {
      request.queryParam("system", "mutant-" + number);
    }
    return request.post("/imports");
  }

  private static void requireProblem(Response answer, byte[] mutant) {
    String said = answer.statusCode() + " for " + Base64.getEncoder().encodeToString(mutant);
    assertThat(answer.statusCode()).as(said).isLessThan(500);
    assertThat(answer.contentType()).as(said).startsWith("application/problem+json");
    assertThat(answer.<String>path("code")).as(said).matches("[a-z]+(-[a-z]+)*");
  }

  private static Set<String> formats(List<Response> accepted) {
    Set<String> formats = new TreeSet<>();
    accepted.forEach(answer -> formats.add(answer.path("revision.format")));
    return formats;
  }

  private static List<byte[]> documents() throws IOException {
    List<byte[]> documents = new ArrayList<>();
    for (String folder : List.of("foreign", "otm")) {
      try (Stream<Path> files = Files.list(FIXTURES.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          documents.add(Files.readAllBytes(file));
        }
      }
    }
    return documents;
  }

  private int stored(String table) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from " + table + " where tenant_id = '" + TENANT + "'")) {
      count.next();
      return count.getInt(1);
    }
  }
}

package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.analysis.evaluation.application.EvaluateRevision;
import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.stub.ModelService;
import dev.glacis.analysis.stub.ModelService.Committed;
import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.RealParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class OneEvaluationTest {

  private static final int INSTANCES = 4;

  @Inject EvaluateRevision evaluate;
  @Inject AgroalDataSource dataSource;

  @Test
  void onlyOneOfSeveralInstancesStoresAndAnnouncesAnEvaluation() throws Exception {
    // Given
    Committed revision = ModelService.commit("acme", "support-assistant.otm.yaml");
    List<Runnable> effects =
        IntStream.range(0, INSTANCES).mapToObj(i -> evaluate.prepare(of(revision))).toList();
    CountDownLatch together = new CountDownLatch(INSTANCES);

    // When
    try (ExecutorService threads = Executors.newFixedThreadPool(INSTANCES)) {
      List<Future<?>> runs =
          effects.stream()
              .<Future<?>>map(effect -> threads.submit(() -> run(effect, together)))
              .toList();
      for (Future<?> run : runs) {
        run.get();
      }
    }

    // Then
    assertThat(count("evaluation where system_id = ?", revision)).isOne();
    assertThat(count("outbox_event where record_key = ?", revision)).isOne();
    viewer("acme").get(revision.path("threats")).then().statusCode(200);
  }

  private static Object run(Runnable effect, CountDownLatch together) throws InterruptedException {
    together.countDown();
    together.await();
    QuarkusTransaction.requiringNew().run(effect);
    return null;
  }

  private static CommittedRevision of(Committed revision) {
    return new CommittedRevision(
        revision.tenant(),
        revision.systemId(),
        "key",
        "Name",
        revision.revisionId(),
        revision.number());
  }

  private int count(String from, Committed revision) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement("select count(*) from " + from)) {
      select.setString(1, revision.systemId());
      try (ResultSet result = select.executeQuery()) {
        result.next();
        return result.getInt(1);
      }
    }
  }
}

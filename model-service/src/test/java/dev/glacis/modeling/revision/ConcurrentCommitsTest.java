package dev.glacis.modeling.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConcurrentCommitsTest {

  private static final int CALLERS = 8;

  @RepeatedTest(3)
  void importsOfANewKeyMakeOneSystemAndARevisionEach() throws Exception {
    String key = Api.newKey();

    List<Response> answers =
        atTheSameTime(caller -> Api.importTo(key, Api.document("Version " + caller)));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.path("system.id"))
        .containsOnly((Object) answers.getFirst().path("system.id"));
    assertThat(answers)
        .extracting(answer -> answer.<Integer>path("revision.number"))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CALLERS).boxed().toList());
  }

  @RepeatedTest(3)
  void importsOfTheSameContentMakeOneRevision() throws Exception {
    String key = Api.newKey();

    List<Response> answers = atTheSameTime(caller -> Api.importTo(key, Api.document("Same")));

    List<Integer> statuses = answers.stream().map(Response::statusCode).toList();
    assertThat(statuses).containsOnly(200, 201);
    assertThat(Collections.frequency(statuses, 201)).isOne();
    assertThat(answers)
        .extracting(answer -> answer.<Integer>path("revision.number"))
        .containsOnly(1);
  }

  @RepeatedTest(3)
  void ofCommitsOnTheSameHeadExactlyOneWins() throws Exception {
    String systemId = Api.importTo(Api.newKey(), Api.document("First")).path("system.id");

    List<Response> answers =
        atTheSameTime(
            caller ->
                Api.architect()
                    .contentType("application/json")
                    .header("If-Match", "\"1\"")
                    .body(Api.document("Version " + caller))
                    .post("/systems/" + systemId + "/revisions"));

    List<Integer> statuses = answers.stream().map(Response::statusCode).toList();
    assertThat(statuses).containsOnly(201, 409);
    assertThat(Collections.frequency(statuses, 201)).isOne();
  }

  private static List<Response> atTheSameTime(IntFunction<Response> call)
      throws InterruptedException, ExecutionException {
    CountDownLatch start = new CountDownLatch(1);
    List<Response> answers = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
      List<Future<Response>> futures = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        int number = caller;
        futures.add(
            callers.submit(
                () -> {
                  start.await();
                  return call.apply(number);
                }));
      }
      start.countDown();
      for (Future<Response> future : futures) {
        answers.add(future.get());
      }
    }
    return answers;
  }
}

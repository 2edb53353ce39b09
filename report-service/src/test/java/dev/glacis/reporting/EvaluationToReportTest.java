package dev.glacis.reporting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.ReportReady;
import dev.glacis.kit.event.Topics;
import dev.glacis.kit.testing.KafkaRecords;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.kit.testing.TestTokens;
import dev.glacis.reporting.stub.Upstream;
import dev.glacis.reporting.stub.Upstream.Revision;
import dev.glacis.reporting.stub.UpstreamStub;
import dev.glacis.reporting.testing.Samples;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(UpstreamStub.class)
class EvaluationToReportTest {

  private static final String REPORT = "reports/security.html";

  @Inject MeterRegistry meters;

  @AfterEach
  void upstreamIsBack() {
    Upstream.refuseWith(0);
  }

  @Test
  void servesTheReportOfAnEvaluationAndAnnouncesIt() {
    // Given
    Revision revision = Upstream.commit("acme");

    // When
    Event event = revision.evaluate();

    // Then
    await().atMost(30, SECONDS).until(() -> announced(revision).size() == 1);
    assertThat(announced(revision).getFirst().tenant()).isEqualTo("acme");
    assertThat(announced(revision).getFirst().data())
        .isInstanceOfSatisfying(
            ReportReady.class,
            ready -> {
              assertThat(ready.systemId()).isEqualTo(event.data().systemId());
              assertThat(ready.revision()).isEqualTo(3);
            });
    get(revision, REPORT)
        .statusCode(200)
        .contentType(equalTo("text/html;charset=UTF-8"))
        .header(
            "Content-Security-Policy",
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", startsWith("private"))
        .body(containsString("Indirect prompt injection"))
        .body(containsString("<svg"));
  }

  @Test
  void servesTheMatrix() {
    Revision revision = Upstream.commit("acme");

    revision.evaluate();

    awaitStatus(revision, "matrix", 200);
    String vectors = "rows.find { it.element.id == 'vectors' }";
    get(revision, "matrix")
        .body("stride.size()", equalTo(6))
        .body("rows.size()", equalTo(14))
        .body(vectors + ".element.kind", equalTo("component"))
        .body(vectors + ".element.type", equalTo("ai.rag.vectorstore"))
        .body(vectors + ".counts.InformationDisclosure", equalTo(1))
        .body(vectors + ".counts.Tampering", equalTo(1))
        .body(vectors + ".counts.Spoofing", equalTo(0))
        .body(vectors + ".total", equalTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {REPORT, "matrix"})
  void saysThatTheEvaluationIsPending(String what) {
    Revision revision = Upstream.commit("acme");

    get(revision, what).statusCode(409).body("code", equalTo("evaluation-pending"));
  }

  @ParameterizedTest
  @ValueSource(strings = {REPORT, "matrix"})
  void doesNotKnowARevisionThatModelServiceDoesNotKnow(String what) {
    Revision unknown = new Revision("acme", "01930000-0000-7000-8000-000000000000", "r", 1);

    get(unknown, what).statusCode(404).body("code", equalTo("not-found"));
  }

  @Test
  void saysWhyARevisionCouldNotBeEvaluated() {
    Revision revision = Upstream.commit("acme");

    revision.fail("The model has no components");

    awaitStatus(revision, REPORT, 409);
    await()
        .atMost(30, SECONDS)
        .untilAsserted(
            () ->
                get(revision, REPORT)
                    .body("code", equalTo("evaluation-failed"))
                    .body("detail", equalTo("The model has no components")));
  }

  @Test
  void aSecondDeliveryHasNoSecondEffect() {
    // Given
    Revision revision = Upstream.commit("acme");
    Event event = revision.evaluate();
    await().atMost(30, SECONDS).until(() -> announced(revision).size() == 1);
    double before = counter("glacis.inbox.duplicates");

    // When
    revision.announceAgain(event);

    // Then
    await().atMost(30, SECONDS).until(() -> counter("glacis.inbox.duplicates") > before);
    assertThat(announced(revision)).hasSize(1);
  }

  @Test
  void theNewestEvaluationWinsEvenWhenItArrivesFirst() {
    // Given
    Revision revision = Upstream.commit("acme");
    revision.evaluate(titled("Title of the newer one"), 10);
    await().atMost(30, SECONDS).until(() -> announced(revision).size() == 1);
    double handled = counter("glacis.inbox.handled");

    // When
    revision.evaluate(titled("Title of the older one"), 5);

    // Then
    await().atMost(30, SECONDS).until(() -> counter("glacis.inbox.handled") > handled);
    get(revision, REPORT).statusCode(200).body(containsString("Title of the newer one"));
    assertThat(announced(revision)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 503})
  void waitsWhileTheOtherServicesRefuse(int status) {
    // Given
    Revision revision = Upstream.commit("acme");
    Upstream.refuseWith(status);
    int calls = Upstream.calls();
    revision.evaluate();
    await().atMost(30, SECONDS).until(() -> Upstream.calls() >= calls + 2);

    // When
    Upstream.refuseWith(0);

    // Then
    awaitStatus(revision, REPORT, 200);
  }

  @Test
  void setsAnEvaluationAsideThatNoReportCanBeMadeOf() {
    Revision revision = Upstream.commit("acme");

    revision.evaluate("{\"evaluation\": \"none\"}", 0);

    String letters = Topics.deadLetters(Topics.EVALUATION, "report-service");
    await()
        .atMost(30, SECONDS)
        .until(() -> KafkaRecords.containing(letters, revision.revisionId()).size() == 1);
    get(revision, REPORT).statusCode(409);
  }

  @Test
  void keepsNamesThatHoldWhatPostgresqlCallsNoText() {
    Revision revision = Upstream.commit("acme");

    revision.evaluate(titled("Zero \\u0000 and half \\ud800"), 0);

    awaitStatus(revision, REPORT, 200);
    get(revision, REPORT).body(containsString("Zero \uFFFD and half \uFFFD"));
  }

  @Test
  void refusesCallersWithoutToken() {
    Revision revision = Upstream.commit("acme");

    RestAssured.given()
        .get(revision.path(REPORT))
        .then()
        .statusCode(401)
        .body("code", equalTo("unauthenticated"));
  }

  private static String titled(String title) {
    return Samples.text("support-assistant.evaluation.json")
        .replace("Indirect prompt injection", title);
  }

  private static void awaitStatus(Revision revision, String what, int status) {
    await().atMost(30, SECONDS).untilAsserted(() -> get(revision, what).statusCode(status));
  }

  private static ValidatableResponse get(Revision revision, String what) {
    RequestSpecification alice =
        RestAssured.given().auth().oauth2(TestTokens.person("alice", revision.tenant(), "viewer"));
    return alice.get(revision.path(what)).then();
  }

  private static List<Event> announced(Revision revision) {
    return KafkaRecords.containing(Topics.REPORT, revision.revisionId()).stream()
        .map(body -> EventCodec.decode(body.getBytes(StandardCharsets.UTF_8)).orElseThrow())
        .toList();
  }

  private double counter(String name) {
    return meters.counter(name, "consumer", "report-service.record").count();
  }
}

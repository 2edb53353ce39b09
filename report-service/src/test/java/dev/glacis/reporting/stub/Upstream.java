package dev.glacis.reporting.stub;

import dev.glacis.kit.event.EvaluationCompleted;
import dev.glacis.kit.event.EvaluationFailed;
import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.EventData;
import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.event.SystemRestored;
import dev.glacis.kit.event.Topics;
import dev.glacis.kit.testing.KafkaRecords;
import dev.glacis.reporting.testing.Samples;
import io.restassured.RestAssured;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What tests say to the stand-ins: commit, evaluate, announce, refuse. */
public final class Upstream {

  private Upstream() {}

  /** Makes revision 3 of a new system visible to the tenant, not evaluated yet. */
  public static Revision commit(String tenant) {
    Revision revision =
        new Revision(tenant, UUID.randomUUID().toString(), UUID.randomUUID().toString(), 3);
    put(tenant, revision.path(""), "{\"number\": 3}");
    put(
        tenant,
        "/internal/revisions/" + revision.revisionId(),
        Samples.text("support-assistant.revision.json"));
    return revision;
  }

  /** Every call is answered with this status; 0 ends it. */
  public static void refuseWith(int status) {
    control("refuse", Integer.toString(status));
  }

  public static int calls() {
    return RestAssured.given().get(address() + "/control/").jsonPath().getInt("calls");
  }

  public static void put(String tenant, String path, String answer) {
    control(tenant + path, answer);
  }

  private static void control(String what, String body) {
    RestAssured.given()
        .contentType("text/plain;charset=UTF-8")
        .body(body)
        .put(address() + "/control/" + what)
        .then()
        .statusCode(200);
  }

  private static String address() {
    return ConfigProvider.getConfig().getValue(UpstreamStub.ADDRESS, String.class);
  }

  /** A committed revision and what can happen to it. */
  public record Revision(String tenant, String systemId, String revisionId, int number) {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Path of something below the revision; the revision itself when empty. */
    public String path(String what) {
      return "/systems/" + systemId + "/revisions/" + number + (what.isEmpty() ? "" : "/" + what);
    }

    /** Evaluates with the answer of the sample and announces it. */
    public Event evaluate() {
      return evaluate(Samples.text("support-assistant.evaluation.json"), 0);
    }

    /**
     * @param minute after noon at which the evaluation completed
     */
    public Event evaluate(String answer, int minute) {
      String evaluationId = UUID.randomUUID().toString();
      put(tenant, "/internal/evaluations/" + evaluationId, answer);
      return announce(
          new EvaluationCompleted(
              evaluationId,
              systemId,
              "support-assistant",
              "Customer support assistant",
              revisionId,
              number,
              "00",
              new EvaluationCompleted.Counts(2, 6, 4, 1, 1),
              new EvaluationCompleted.Risk(92, 88, 41),
              NOON.plus(minute, ChronoUnit.MINUTES)));
    }

    public Event fail(String detail) {
      return announce(
          new EvaluationFailed(
              UUID.randomUUID().toString(),
              systemId,
              "support-assistant",
              "Customer support assistant",
              revisionId,
              number,
              "00",
              "invalid-document",
              detail,
              NOON));
    }

    /** Announces that the system was deleted. */
    public void delete(int version) {
      announceLifecycle(
          new SystemDeleted(systemId, "support-assistant", "Name", version, "alice", NOON));
    }

    /** Announces that the deletion of the system was taken back. */
    public void restore(int version) {
      announceLifecycle(
          new SystemRestored(systemId, "support-assistant", "Name", version, "alice", NOON));
    }

    private void announceLifecycle(EventData data) {
      Event event = new Event(UUID.randomUUID(), "/glacis/model-service", tenant, NOON, data);
      KafkaRecords.send(Topics.SYSTEM, systemId, EventCodec.encode(event));
    }

    public void announceAgain(Event event) {
      KafkaRecords.send(Topics.EVALUATION, systemId, EventCodec.encode(event));
    }

    private Event announce(EventData data) {
      Event event = new Event(UUID.randomUUID(), "/glacis/rules-service", tenant, NOON, data);
      announceAgain(event);
      return event;
    }
  }
}

package dev.glacis.analysis.stub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import dev.glacis.kit.event.EventData;
import dev.glacis.kit.event.RevisionCommitted;
import dev.glacis.kit.event.SystemDeleted;
import dev.glacis.kit.event.SystemRestored;
import dev.glacis.kit.event.Topics;
import dev.glacis.kit.testing.KafkaRecords;
import dev.glacis.library.ThreatLibrary;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What tests say to the stand-in: commit this, announce it, be away. */
public final class ModelService {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLES = Path.of("../samples");
  private static final ImportOptions OPTIONS =
      ImportOptions.defaults()
          .withVocabulary(AttributeVocabulary.of(ThreatLibrary.load().vocabulary()));

  private ModelService() {}

  /** Commits a sample as revision 1 of a new system, without announcing it. */
  public static Committed commit(String tenant, String sample) {
    return commit(tenant, UUID.randomUUID().toString(), 1, sample);
  }

  public static Committed commit(String tenant, String systemId, int number, String sample) {
    try {
      ImportedModel read =
          new ModelImporter().read(Files.readAllBytes(SAMPLES.resolve(sample)), OPTIONS);
      ObjectNode content = JSON.createObjectNode();
      content.set("architecture", JSON.readTree(CanonicalModel.write(read.model())));
      content.set("sourceMap", JSON.valueToTree(read.sourceMap().places()));
      return put(tenant, systemId, number, content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Commits what is no architecture model. */
  public static Committed commitNonsense(String tenant) {
    ObjectNode content = JSON.createObjectNode();
    content.putObject("architecture").put("components", "none");
    return put(tenant, UUID.randomUUID().toString(), 1, content);
  }

  public static void setAway(boolean away) {
    RestAssured.given()
        .body(Boolean.toString(away))
        .put(address() + "/control/away")
        .then()
        .statusCode(200);
  }

  /** How often it was called for a revision. */
  public static int calls() {
    return RestAssured.given().get(address() + "/control/").jsonPath().getInt("calls");
  }

  private static Committed put(String tenant, String systemId, int number, ObjectNode content) {
    Committed committed = new Committed(tenant, systemId, UUID.randomUUID().toString(), number);
    content.put("tenant", tenant);
    content
        .putObject("revision")
        .put("id", committed.revisionId())
        .put("systemId", systemId)
        .put("number", number);
    RestAssured.given()
        .body(content.toString())
        .put(address() + "/control/revisions/" + committed.revisionId())
        .then()
        .statusCode(200);
    return committed;
  }

  private static String address() {
    return ConfigProvider.getConfig().getValue(ModelServiceStub.ADDRESS, String.class);
  }

  /** A committed revision. */
  public record Committed(String tenant, String systemId, String revisionId, int number) {

    /** Announces it in an event of its own, as a retry of the publisher would. */
    public UUID announce() {
      UUID id = UUID.randomUUID();
      announce(id);
      return id;
    }

    public void announce(UUID eventId) {
      Event event = new Event(eventId, "/glacis/model-service", tenant, Instant.now(), data());
      KafkaRecords.send(Topics.REVISION, systemId, EventCodec.encode(event));
    }

    /** Announces that the system was deleted. */
    public void announceDeletion(int version) {
      announceLifecycle(
          new SystemDeleted(systemId, "key", "Name", version, "alice", Instant.now()));
    }

    /** Announces that the deletion of the system was taken back. */
    public void announceRestoration(int version) {
      announceLifecycle(
          new SystemRestored(systemId, "key", "Name", version, "alice", Instant.now()));
    }

    private void announceLifecycle(EventData data) {
      Event event =
          new Event(UUID.randomUUID(), "/glacis/model-service", tenant, Instant.now(), data);
      KafkaRecords.send(Topics.SYSTEM, systemId, EventCodec.encode(event));
    }

    public String path(String what) {
      return "/systems/" + systemId + "/revisions/" + number + "/" + what;
    }

    private RevisionCommitted data() {
      return new RevisionCommitted(
          systemId, "key", "Name", revisionId, number, "00", "alice", Instant.now());
    }
  }
}

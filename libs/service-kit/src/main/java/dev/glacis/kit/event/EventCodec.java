package dev.glacis.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Events as CloudEvents 1.0 in structured JSON, with a mapper of its own: the wire never follows a
 * service's settings.
 */
public final class EventCodec {

  public static final String MEDIA_TYPE = "application/cloudevents+json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private EventCodec() {}

  public static String encode(Event event) {
    ObjectNode envelope = JSON.createObjectNode();
    envelope.put("specversion", "1.0");
    envelope.put("id", event.id().toString());
    envelope.put("source", event.source());
    envelope.put("type", EventType.of(event.data()).type());
    envelope.put("subject", event.data().systemId());
    envelope.put("time", event.time().toString());
    envelope.put("datacontenttype", "application/json");
    envelope.put("tenant", event.tenant());
    envelope.set("data", JSON.valueToTree(event.data()));
    try {
      return JSON.writeValueAsString(envelope);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event cannot be written", e);
    }
  }

  /**
   * @return empty for an event of a type that this build does not know
   * @throws UndecodableEventException when the record is no event, or lacks what its type requires
   */
  public static Optional<Event> decode(byte[] record) {
    try {
      JsonNode envelope = JSON.readTree(record);
      if (!"1.0".equals(envelope.path("specversion").asText())) {
        throw new UndecodableEventException("no CloudEvents 1.0 envelope", null);
      }
      Optional<EventType> type = EventType.of(required(envelope, "type"));
      if (type.isEmpty()) {
        return Optional.empty();
      }
      EventData data = JSON.treeToValue(envelope.path("data"), type.get().dataType());
      if (data == null || data.systemId() == null) {
        throw new UndecodableEventException("the event has no systemId", null);
      }
      return Optional.of(
          new Event(
              UUID.fromString(required(envelope, "id")),
              required(envelope, "source"),
              required(envelope, "tenant"),
              Instant.parse(required(envelope, "time")),
              data));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw new UndecodableEventException("the record is no event: " + e.getMessage(), e);
    }
  }

  private static String required(JsonNode envelope, String attribute) {
    JsonNode value = envelope.path(attribute);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new UndecodableEventException("the envelope lacks " + attribute, null);
    }
    return value.asText();
  }
}

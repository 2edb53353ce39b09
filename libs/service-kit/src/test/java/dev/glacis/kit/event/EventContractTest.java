package dev.glacis.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each golden sample under {@code events/} is what other releases and other tools rely on. */
class EventContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(EventType.class)
  void readsAndWritesTheGoldenSample(EventType type) throws IOException {
    // Given
    byte[] golden = golden(type);

    // When
    Event event = EventCodec.decode(golden).orElseThrow();

    // Then
    assertThat(event.data()).isInstanceOf(type.dataType());
    assertThat(JSON.readTree(EventCodec.encode(event))).isEqualTo(JSON.readTree(golden));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void toleratesFieldsOfALaterVersion(EventType type) throws IOException {
    ObjectNode later = (ObjectNode) JSON.readTree(golden(type));
    later.put("extra", "x");
    ((ObjectNode) later.get("data")).put("extra", 1);

    assertThat(EventCodec.decode(JSON.writeValueAsBytes(later)))
        .isEqualTo(EventCodec.decode(golden(type)));
  }

  @Test
  void skipsATypeThatItDoesNotKnow() throws IOException {
    ObjectNode unknown = (ObjectNode) JSON.readTree(golden(EventType.REVISION_COMMITTED));
    unknown.put("type", "dev.glacis.revision.praised.v1");

    assertThat(EventCodec.decode(JSON.writeValueAsBytes(unknown))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "source", "type", "tenant", "time", "specversion", "data"})
  void refusesAnEnvelopeThatLacks(String attribute) throws IOException {
    ObjectNode broken = (ObjectNode) JSON.readTree(golden(EventType.REVISION_COMMITTED));
    broken.remove(attribute);

    assertThatThrownBy(() -> EventCodec.decode(JSON.writeValueAsBytes(broken)))
        .isInstanceOf(UndecodableEventException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no json", "[]", "{\"specversion\":\"1.0\"}", "\u0000"})
  void refusesWhatIsNoEvent(String record) {
    assertThatThrownBy(() -> EventCodec.decode(record.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UndecodableEventException.class);
  }

  @Test
  void declaresEveryTopicThatAnEventIsSentTo() {
    for (EventType type : EventType.values()) {
      assertThat(TopicDeclarations.load()).extracting("name").contains(type.topic());
    }
    assertThat(TopicDeclarations.load())
        .extracting("name")
        .contains(Topics.deadLetters(Topics.REVISION, "rules-service"));
  }

  @Test
  void keepsTheIdOfTheEvent() throws IOException {
    Event event = EventCodec.decode(golden(EventType.REPORT_READY)).orElseThrow();

    assertThat(event.id()).isEqualTo(UUID.fromString("0193571e-0c00-7000-8000-000000000004"));
    assertThat(event.tenant()).isEqualTo("acme");
  }

  private static byte[] golden(EventType type) throws IOException {
    String file = "/events/" + type.type() + ".json";
    try (InputStream sample = EventContractTest.class.getResourceAsStream(file)) {
      assertThat(sample).as(file).isNotNull();
      return sample.readAllBytes();
    }
  }
}

package dev.glacis.kit.event;

import dev.glacis.kit.testing.Snapshot;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Generates the AsyncAPI document, JSON schemas of the events included, from the Java types. */
class AsyncApiPageTest {

  @Test
  void describesEveryEventInTheReference() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("asyncapi", "3.0.0");
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Events of Glacis");
    info.put("version", "1");
    document.put("info", info);
    document.put("defaultContentType", EventCodec.MEDIA_TYPE);
    document.put("channels", channels());
    document.put("components", Map.of("messages", messages()));
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(120).build();

    Snapshot.check("docs/reference/asyncapi.yaml", new Dump(settings).dumpToString(document));
  }

  private static Map<String, Object> channels() {
    Map<String, Object> channels = new LinkedHashMap<>();
    for (NewTopic topic : TopicDeclarations.load()) {
      Map<String, Object> messages = new LinkedHashMap<>();
      for (EventType type : EventType.values()) {
        if (type.topic().equals(topic.name())) {
          messages.put(name(type), Map.of("$ref", "#/components/messages/" + name(type)));
        }
      }
      if (!messages.isEmpty()) {
        Map<String, Object> channel = new LinkedHashMap<>();
        channel.put("address", topic.name());
        channel.put("messages", messages);
        channels.put(topic.name(), channel);
      }
    }
    return channels;
  }

  private static Map<String, Object> messages() {
    Map<String, Object> messages = new LinkedHashMap<>();
    for (EventType type : EventType.values()) {
      Map<String, Object> envelope = new LinkedHashMap<>();
      envelope.put("specversion", Map.of("const", "1.0"));
      envelope.put("id", text("uuid"));
      envelope.put("source", text("uri-reference"));
      envelope.put("type", Map.of("const", type.type()));
      envelope.put("subject", text(null));
      envelope.put("time", text("date-time"));
      envelope.put("datacontenttype", Map.of("const", "application/json"));
      envelope.put("tenant", text(null));
      envelope.put("data", schema(type.dataType()));
      Map<String, Object> message = new LinkedHashMap<>();
      message.put("name", type.type());
      message.put("payload", object(envelope));
      messages.put(name(type), message);
    }
    return messages;
  }

  private static String name(EventType type) {
    return type.dataType().getSimpleName();
  }

  private static Map<String, Object> schema(Class<?> type) {
    if (type == String.class) {
      return text(null);
    }
    if (type == Instant.class) {
      return text("date-time");
    }
    if (type == int.class) {
      return new LinkedHashMap<>(Map.of("type", "integer"));
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.put(component.getName(), schema(component.getType()));
    }
    return object(properties);
  }

  private static Map<String, Object> object(Map<String, Object> properties) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    List<String> required = new ArrayList<>(properties.keySet());
    schema.put("required", required);
    schema.put("properties", properties);
    return schema;
  }

  private static Map<String, Object> text(String format) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    if (format != null) {
      schema.put("format", format);
    }
    return schema;
  }
}

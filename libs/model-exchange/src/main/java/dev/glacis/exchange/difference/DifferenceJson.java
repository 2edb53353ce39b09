package dev.glacis.exchange.difference;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.Parent;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A difference as fields of a JSON object: {@code identical}, {@code counts}, {@code security},
 * {@code added}, {@code removed} and {@code changed}. The same difference gives the same bytes.
 */
public final class DifferenceJson {

  private final JsonGenerator json;

  private DifferenceJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields into the object that the caller has begun, and leaves it open. */
  public static void writeFields(ModelDifference difference, JsonGenerator json)
      throws IOException {
    new DifferenceJson(json).write(difference);
  }

  private void write(ModelDifference difference) throws IOException {
    json.writeBooleanField("identical", difference.isEmpty());
    json.writeObjectFieldStart("counts");
    json.writeNumberField("added", difference.added().size());
    json.writeNumberField("removed", difference.removed().size());
    json.writeNumberField("changed", difference.changed().size());
    json.writeNumberField("moved", difference.moved());
    json.writeNumberField("security", difference.security().size());
    json.writeEndObject();
    list("security", difference.security(), this::security);
    list("added", difference.added(), this::placed);
    list("removed", difference.removed(), this::placed);
    list("changed", difference.changed(), this::changed);
  }

  private void security(SecurityChange change) throws IOException {
    json.writeStringField("kind", change.kind().label());
    element(change.element());
    optional("subject", change.subject());
    optional("before", change.before());
    optional("after", change.after());
  }

  private void placed(PlacedElement placed) throws IOException {
    element(placed.element());
    parent("parent", placed.parent());
    optional("source", placed.source());
    optional("destination", placed.destination());
  }

  private void changed(ChangedElement change) throws IOException {
    element(change.element());
    if (change.move() != null) {
      json.writeObjectFieldStart("moved");
      parent("from", change.move().from());
      parent("to", change.move().to());
      json.writeEndObject();
    }
    list("properties", change.properties(), this::value);
    list("attributes", change.attributes(), this::value);
  }

  private void value(ValueChange change) throws IOException {
    json.writeStringField("name", change.name());
    if (change.before() != null) {
      json.writeFieldName("before");
      plain(change.before());
    }
    if (change.after() != null) {
      json.writeFieldName("after");
      plain(change.after());
    }
  }

  private void plain(Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> object -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : object.entrySet()) {
          json.writeFieldName(entry.getKey().toString());
          plain(entry.getValue());
        }
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        for (Object item : list) {
          plain(item);
        }
        json.writeEndArray();
      }
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      default -> json.writeString(value.toString());
    }
  }

  private void element(ElementRef element) throws IOException {
    json.writeObjectFieldStart("element");
    json.writeStringField("id", element.id());
    json.writeStringField("kind", element.kind().label());
    optional("type", element.type());
    json.writeStringField("name", element.name());
    json.writeEndObject();
  }

  private void parent(String field, Parent parent) throws IOException {
    if (parent != null) {
      json.writeObjectFieldStart(field);
      json.writeStringField("kind", parent.kind().label());
      json.writeStringField("id", parent.id());
      json.writeEndObject();
    }
  }

  private void optional(String field, String text) throws IOException {
    if (text != null) {
      json.writeStringField(field, text);
    }
  }

  private <T> void list(String field, List<T> items, Writer<T> writer) throws IOException {
    json.writeArrayFieldStart(field);
    for (T item : items) {
      json.writeStartObject();
      writer.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private interface Writer<T> {
    void write(T item) throws IOException;
  }
}

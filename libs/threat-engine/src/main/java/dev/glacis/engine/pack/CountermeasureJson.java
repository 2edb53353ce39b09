package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import java.io.IOException;

/** The compiled form of countermeasures. */
final class CountermeasureJson {

  private CountermeasureJson() {}

  static void write(JsonGenerator json, CountermeasureDefinition definition) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", definition.id());
    json.writeStringField("version", definition.version());
    json.writeStringField("title", definition.title());
    json.writeObjectFieldStart("text");
    json.writeStringField("what", definition.text().what());
    json.writeStringField("how", definition.text().how());
    json.writeStringField("verify", definition.text().verify());
    json.writeEndObject();
    json.writeStringField("place", Spelling.of(definition.place()));
    if (definition.presentWhen() != null) {
      json.writeFieldName("presentWhen");
      ConditionJson.write(json, definition.presentWhen());
    }
    json.writeStringField("cost", Spelling.of(definition.cost()));
    JsonText.texts(json, "lifecycle", definition.lifecycle());
    json.writeStringField("owner", Spelling.of(definition.owner()));
    ReferenceJson.write(json, definition.references());
    json.writeEndObject();
  }

  static CountermeasureDefinition read(JsonView json, String pack) {
    JsonView text = json.get("text");
    ElementKind place = json.constant("place", ElementKind.class);
    return new CountermeasureDefinition(
        json.text("id"),
        json.text("version"),
        pack,
        json.text("title"),
        new CountermeasureText(text.text("what"), text.text("how"), text.text("verify")),
        place,
        json.has("presentWhen")
            ? BoundVariables.read(json.get("presentWhen"), ValueType.of(place))
            : null,
        json.constant("cost", Cost.class),
        json.texts("lifecycle"),
        json.constant("owner", Owner.class),
        ReferenceJson.read(json));
  }
}

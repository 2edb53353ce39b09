package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import dev.glacis.engine.model.ElementKind;
import java.io.IOException;
import java.util.List;

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
    if (!definition.clauses().isEmpty()) {
      clauses(json, definition.clauses());
    }
    json.writeEndObject();
  }

  static CountermeasureDefinition read(JsonView json, String pack) {
    JsonView text = json.get("text");
    ElementKind place = json.get("place").constant(ElementKind.class, Spelling::of);
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
        json.get("cost").constant(Cost.class, Spelling::of),
        json.texts("lifecycle"),
        json.get("owner").constant(Owner.class, Spelling::of),
        ReferenceJson.read(json),
        json.has("clauses")
            ? json.items("clauses").stream().map(CountermeasureJson::clause).toList()
            : List.of());
  }

  private static void clauses(JsonGenerator json, List<ClauseMapping> clauses) throws IOException {
    json.writeArrayFieldStart("clauses");
    for (ClauseMapping mapping : clauses) {
      json.writeStartObject();
      json.writeStringField("standard", mapping.standard());
      json.writeStringField("clause", mapping.clause());
      json.writeStringField("sufficiency", Spelling.of(mapping.sufficiency()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static ClauseMapping clause(JsonView json) {
    return new ClauseMapping(
        json.text("standard"),
        json.text("clause"),
        json.get("sufficiency").constant(Sufficiency.class, Spelling::of));
  }
}

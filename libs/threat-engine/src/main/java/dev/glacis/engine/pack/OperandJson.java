package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import java.io.IOException;

/** The compiled form of operands. */
final class OperandJson {

  private OperandJson() {}

  static void write(JsonGenerator json, Operand operand) throws IOException {
    json.writeStartObject();
    switch (operand) {
      case Operand.Flag flag -> json.writeBooleanField("flag", flag.value());
      case Operand.Number number -> json.writeNumberField("number", number.value());
      case Operand.Text text -> json.writeStringField("text", text.value());
      case Operand.Texts texts -> JsonText.texts(json, "texts", texts.values());
      case Operand.Variable variable -> {
        json.writeNumberField("variable", variable.number());
        json.writeStringField("type", Spelling.of(variable.type()));
      }
      case Operand.Attribute attribute -> {
        json.writeStringField("attribute", attribute.name());
        json.writeStringField("type", Spelling.of(attribute.type()));
        json.writeFieldName("of");
        write(json, attribute.element());
      }
      case Operand.Guarded guarded -> {
        json.writeStringField("guarded", guarded.control());
        json.writeFieldName("of");
        write(json, guarded.element());
      }
      case Operand.Derived derived -> {
        json.writeStringField("derived", Spelling.of(derived.fact()));
        json.writeFieldName("of");
        write(json, derived.element());
      }
    }
    json.writeEndObject();
  }

  static Operand read(JsonView json) {
    if (json.has("flag")) {
      return new Operand.Flag(json.get("flag").flag());
    } else if (json.has("number")) {
      return new Operand.Number(json.get("number").number());
    } else if (json.has("text")) {
      return new Operand.Text(json.text("text"));
    } else if (json.has("texts")) {
      return new Operand.Texts(json.texts("texts"));
    } else if (json.has("variable")) {
      return new Operand.Variable(
          json.get("variable").whole(0, ConditionJson.LAST_VARIABLE),
          json.get("type").constant(ValueType.class, Spelling::of));
    } else if (json.has("attribute")) {
      return new Operand.Attribute(
          read(json.get("of")),
          json.text("attribute"),
          json.get("type").constant(ValueType.class, Spelling::of));
    } else if (json.has("derived")) {
      return new Operand.Derived(
          read(json.get("of")), json.get("derived").constant(DerivedFact.class, Spelling::of));
    } else if (json.has("guarded")) {
      return new Operand.Guarded(read(json.get("of")), json.text("guarded"));
    }
    throw json.expected("an operand");
  }
}

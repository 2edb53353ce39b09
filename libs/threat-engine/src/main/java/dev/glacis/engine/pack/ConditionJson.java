package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.json.JsonView;
import java.io.IOException;
import java.util.List;

/** The compiled form of conditions. */
final class ConditionJson {

  /** Variables of exists and all; those before are the element and the system. */
  private static final int FIRST_VARIABLE = 2;

  static final int LAST_VARIABLE = 31;

  private ConditionJson() {}

  static void write(JsonGenerator json, Condition condition) throws IOException {
    json.writeStartObject();
    switch (condition) {
      case Condition.Constant constant -> json.writeBooleanField("constant", constant.value());
      case Condition.And and -> parts(json, "and", and.parts());
      case Condition.Or or -> parts(json, "or", or.parts());
      case Condition.Not not -> {
        json.writeFieldName("not");
        write(json, not.part());
      }
      case Condition.Holds holds -> {
        json.writeFieldName("holds");
        OperandJson.write(json, holds.value());
      }
      case Condition.Compare compare ->
          operands(json, compare.comparison().symbol(), compare.left(), compare.right());
      case Condition.In in -> operands(json, "in", in.item(), in.list());
      case Condition.IsA isA -> {
        json.writeStringField("isA", isA.type());
        json.writeFieldName("of");
        OperandJson.write(json, isA.component());
      }
      case Condition.Quantified quantified -> {
        json.writeNumberField(Spelling.of(quantified.quantifier()), quantified.variable());
        json.writeFieldName("over");
        OperandJson.write(json, quantified.list());
        json.writeFieldName("body");
        write(json, quantified.body());
      }
    }
    json.writeEndObject();
  }

  static Condition read(JsonView json) {
    for (String key : json.keys()) {
      return read(key, json);
    }
    throw json.expected("a condition");
  }

  private static Condition read(String key, JsonView json) {
    JsonView value = json.get(key);
    return switch (key) {
      case "constant" -> new Condition.Constant(value.flag());
      case "and" -> new Condition.And(parts(value));
      case "or" -> new Condition.Or(parts(value));
      case "not" -> new Condition.Not(read(value));
      case "holds" -> new Condition.Holds(OperandJson.read(value));
      case "in" -> new Condition.In(operand(value, 0), operand(value, 1));
      case "isA" -> new Condition.IsA(OperandJson.read(json.get("of")), value.text());
      case "exists" -> quantified(Quantifier.EXISTS, value, json);
      case "all" -> quantified(Quantifier.ALL, value, json);
      default ->
          new Condition.Compare(
              Spelling.parse(Comparison.class, key).orElseThrow(() -> json.expected("a condition")),
              operand(value, 0),
              operand(value, 1));
    };
  }

  private static Condition quantified(Quantifier quantifier, JsonView variable, JsonView json) {
    return new Condition.Quantified(
        quantifier,
        variable.whole(FIRST_VARIABLE, LAST_VARIABLE),
        OperandJson.read(json.get("over")),
        read(json.get("body")));
  }

  private static List<Condition> parts(JsonView value) {
    return value.items().stream().map(ConditionJson::read).toList();
  }

  private static Operand operand(JsonView pair, int index) {
    List<JsonView> items = pair.items();
    if (items.size() != 2) {
      throw pair.expected("two operands");
    }
    return OperandJson.read(items.get(index));
  }

  private static void parts(JsonGenerator json, String name, List<Condition> parts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Condition part : parts) {
      write(json, part);
    }
    json.writeEndArray();
  }

  private static void operands(JsonGenerator json, String name, Operand left, Operand right)
      throws IOException {
    json.writeArrayFieldStart(name);
    OperandJson.write(json, left);
    OperandJson.write(json, right);
    json.writeEndArray();
  }
}

package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The compiled form of threat definitions. */
final class ThreatJson {

  private ThreatJson() {}

  static void write(JsonGenerator json, ThreatDefinition definition) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", definition.id());
    json.writeStringField("version", definition.version());
    json.writeStringField("title", definition.title());
    json.writeStringField("summary", definition.summary());
    JsonText.texts(json, "formerly", definition.formerly());
    json.writeObjectFieldStart("text");
    json.writeStringField("happens", definition.text().happens());
    json.writeStringField("how", definition.text().how());
    json.writeStringField("falseAlarm", definition.text().falseAlarm());
    json.writeStringField("check", definition.text().check());
    json.writeEndObject();
    json.writeStringField("scope", Spelling.of(definition.scope()));
    JsonText.texts(json, "appliesTo", definition.appliesTo());
    if (!definition.systemsWith().isEmpty()) {
      JsonText.texts(json, "systemsWith", definition.systemsWith());
    }
    conditions(json, definition);
    ConstantsJson.write(json, "stride", definition.stride());
    if (!definition.harms().isEmpty()) {
      ConstantsJson.write(json, "harms", definition.harms());
    }
    JsonText.texts(json, "lifecycle", definition.lifecycle());
    ReferenceJson.write(json, definition.references());
    risk(json, definition.risk());
    uses(json, definition.countermeasures());
    json.writeEndObject();
  }

  static ThreatDefinition read(JsonView json, String pack) {
    JsonView text = json.get("text");
    Scope scope = json.get("scope").constant(Scope.class, Spelling::of);
    if ((scope == Scope.REACH) != json.has("reach")) {
      throw json.get("reach")
          .expected(scope == Scope.REACH ? "the ends of scope reach" : "nothing");
    }
    if (json.items("when").isEmpty() != (scope == Scope.REACH)) {
      throw json.get("when").expected(scope == Scope.REACH ? "an empty list" : "an alternative");
    }
    return new ThreatDefinition(
        json.text("id"),
        json.text("version"),
        pack,
        json.text("title"),
        json.text("summary"),
        json.texts("formerly"),
        new ThreatText(
            text.text("happens"), text.text("how"), text.text("falseAlarm"), text.text("check")),
        scope,
        json.texts("appliesTo"),
        json.items("when").stream().map(item -> alternative(item, scope)).toList(),
        json.has("reach") ? reach(json.get("reach")) : null,
        ConstantsJson.read(json, "stride", Stride.class),
        json.texts("lifecycle"),
        ReferenceJson.read(json),
        risk(json.get("risk")),
        json.items("countermeasures").stream().map(ThreatJson::use).toList(),
        json.has("harms") ? ConstantsJson.read(json, "harms", Harm.class) : Set.of(),
        json.has("systemsWith") ? json.texts("systemsWith") : List.of());
  }

  private static void conditions(JsonGenerator json, ThreatDefinition definition)
      throws IOException {
    json.writeArrayFieldStart("when");
    for (Alternative alternative : definition.when()) {
      json.writeStartObject();
      json.writeStringField("id", alternative.id());
      json.writeStringField("source", alternative.source());
      named(json, "condition", alternative.condition());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (definition.reach() != null) {
      json.writeObjectFieldStart("reach");
      named(json, "source", definition.reach().source());
      named(json, "target", definition.reach().target());
      if (definition.reach().through() != null) {
        named(json, "through", definition.reach().through());
      }
      json.writeEndObject();
    }
  }

  private static void named(JsonGenerator json, String name, Condition condition)
      throws IOException {
    json.writeFieldName(name);
    ConditionJson.write(json, condition);
  }

  private static void risk(JsonGenerator json, RiskInputs risk) throws IOException {
    json.writeObjectFieldStart("risk");
    json.writeStringField("capability", Spelling.of(risk.capability()));
    ConstantsJson.write(json, "hurts", risk.hurts());
    json.writeStringField("impact", Spelling.of(risk.impact()));
    json.writeEndObject();
  }

  private static void uses(JsonGenerator json, List<CountermeasureUse> uses) throws IOException {
    json.writeArrayFieldStart("countermeasures");
    for (CountermeasureUse use : uses) {
      json.writeStartObject();
      json.writeStringField("id", use.countermeasure());
      json.writeNumberField("likelihood", use.likelihood());
      json.writeNumberField("impact", use.impact());
      json.writeStringField("because", use.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Alternative alternative(JsonView json, Scope scope) {
    return new Alternative(
        json.text("id"),
        json.text("source"),
        BoundVariables.read(json.get("condition"), ValueType.of(scope.kind())));
  }

  private static Reach reach(JsonView json) {
    return new Reach(
        BoundVariables.read(json.get("source"), ValueType.COMPONENT),
        BoundVariables.read(json.get("target"), ValueType.COMPONENT),
        json.has("through") ? BoundVariables.read(json.get("through"), ValueType.FLOW) : null);
  }

  private static RiskInputs risk(JsonView json) {
    return new RiskInputs(
        json.get("capability").constant(Capability.class, Spelling::of),
        ConstantsJson.read(json, "hurts", SecurityProperty.class),
        json.get("impact").constant(Impact.class, Spelling::of));
  }

  private static CountermeasureUse use(JsonView json) {
    return new CountermeasureUse(
        json.text("id"),
        json.get("likelihood").number(0, 1),
        json.get("impact").number(0, 1),
        json.text("because"));
  }
}

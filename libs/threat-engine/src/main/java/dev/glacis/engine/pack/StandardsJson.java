package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The compiled form of standards. */
final class StandardsJson {

  static final String FORMAT = "glacis-standards";

  private static final int HIGHEST_LEVEL = 9;

  private StandardsJson() {}

  static byte[] write(Standards standards) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("format", FORMAT);
          json.writeNumberField("formatVersion", PackReader.FORMAT_VERSION);
          json.writeArrayFieldStart("standards");
          for (Standard standard : standards.byId().values()) {
            write(json, standard);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  static Standards read(JsonView root) {
    return Standards.of(root.items("standards").stream().map(StandardsJson::standard).toList());
  }

  private static void write(JsonGenerator json, Standard standard) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", standard.id());
    json.writeStringField("name", standard.name());
    json.writeStringField("edition", standard.edition());
    json.writeStringField("publisher", standard.publisher());
    json.writeStringField("licence", standard.licence());
    json.writeStringField("url", standard.url());
    json.writeArrayFieldStart("clauses");
    for (Clause clause : standard.clauses().values()) {
      write(json, clause);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Clause clause) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", clause.id());
    json.writeStringField("name", clause.name());
    JsonText.optional(json, "parent", clause.parent());
    if (clause.heading()) {
      json.writeBooleanField("heading", true);
    }
    if (clause.applicability().isStated()) {
      json.writeObjectFieldStart("applicability");
      write(json, clause.applicability());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Applicability applicability) throws IOException {
    ConstantsJson.write(json, "roles", applicability.roles());
    ConstantsJson.write(json, "riskClasses", applicability.riskClasses());
    optional(json, "from", applicability.from());
    optional(json, "fromAnnexI", applicability.fromAnnexI());
    json.writeNumberField("level", applicability.level());
    ConstantsJson.write(json, "baselines", applicability.baselines());
  }

  private static Standard standard(JsonView json) {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    for (JsonView item : json.items("clauses")) {
      Clause clause = clause(item);
      if (clause.parent() != null && !clauses.containsKey(clause.parent())) {
        throw item.get("parent").expected("a clause that stands before");
      }
      if (clauses.putIfAbsent(clause.id(), clause) != null) {
        throw item.get("id").expected("a clause of its own");
      }
    }
    return new Standard(
        json.text("id"),
        json.text("name"),
        json.text("edition"),
        json.text("publisher"),
        json.text("licence"),
        json.text("url"),
        clauses);
  }

  private static Clause clause(JsonView json) {
    return new Clause(
        json.text("id"),
        json.text("name"),
        json.textOrNull("parent"),
        json.has("heading") && json.get("heading").flag(),
        json.has("applicability")
            ? applicability(json.get("applicability"))
            : Applicability.unstated());
  }

  private static Applicability applicability(JsonView json) {
    return new Applicability(
        ConstantsJson.read(json, "roles", AiActRole.class),
        ConstantsJson.read(json, "riskClasses", AiActRiskClass.class),
        dateOrNull(json, "from"),
        dateOrNull(json, "fromAnnexI"),
        json.get("level").whole(0, HIGHEST_LEVEL),
        ConstantsJson.read(json, "baselines", ControlBaseline.class));
  }

  private static LocalDate dateOrNull(JsonView json, String name) {
    return json.has(name) ? json.get(name).date() : null;
  }

  private static void optional(JsonGenerator json, String name, LocalDate date) throws IOException {
    JsonText.optional(json, name, date == null ? null : date.toString());
  }
}

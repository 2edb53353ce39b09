package dev.glacis.engine.delta;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.pack.Spelling;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Baselines as JSON. */
final class BaselineWriter {

  static final String FORMAT = "glacis-baseline";
  static final int FORMAT_VERSION = 1;

  private BaselineWriter() {}

  static byte[] write(Baseline baseline) {
    return JsonText.indented(
        json -> {
          json.writeStartObject();
          json.writeStringField("format", FORMAT);
          json.writeNumberField("formatVersion", FORMAT_VERSION);
          JsonText.optional(json, "model", baseline.model());
          JsonText.optional(json, "vocabulary", baseline.vocabulary());
          packs(json, baseline.packs());
          definitions(json, baseline.definitions());
          risk(json, baseline.risk());
          threats(json, baseline.threats());
          JsonText.texts(json, "possible", baseline.possible());
          json.writeEndObject();
        });
  }

  private static void packs(JsonGenerator json, List<PackRef> packs) throws IOException {
    json.writeArrayFieldStart("packs");
    for (PackRef pack : packs) {
      json.writeStartObject();
      json.writeStringField("id", pack.id());
      json.writeStringField("version", pack.version());
      json.writeStringField("digest", pack.digest());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void definitions(JsonGenerator json, List<BaselineDefinition> definitions)
      throws IOException {
    json.writeArrayFieldStart("definitions");
    for (BaselineDefinition definition : definitions) {
      json.writeStartObject();
      json.writeStringField("id", definition.id());
      json.writeStringField("version", definition.version());
      json.writeStringField("pack", definition.pack());
      JsonText.texts(json, "formerly", definition.formerly());
      json.writeStringField("logic", definition.logic());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void threats(JsonGenerator json, List<BaselineThreat> threats) throws IOException {
    json.writeArrayFieldStart("threats");
    for (BaselineThreat threat : threats) {
      json.writeStartObject();
      json.writeStringField("fingerprint", threat.fingerprint());
      json.writeObjectFieldStart("definition");
      json.writeStringField("id", threat.definition().id());
      json.writeStringField("version", threat.definition().version());
      json.writeStringField("pack", threat.definition().pack());
      json.writeEndObject();
      json.writeStringField("title", threat.title());
      json.writeStringField("certainty", Spelling.of(threat.certainty()));
      json.writeStringField("severity", Spelling.of(threat.severity()));
      risk(json, threat.risk());
      json.writeStringField("mitigation", Spelling.of(threat.mitigation()));
      json.writeObjectFieldStart("grounds");
      for (Map.Entry<String, String> ground : threat.grounds().entrySet()) {
        json.writeStringField(ground.getKey(), ground.getValue());
      }
      json.writeEndObject();
      countermeasures(json, threat.countermeasures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void countermeasures(
      JsonGenerator json, List<BaselineCountermeasure> countermeasures) throws IOException {
    json.writeArrayFieldStart("countermeasures");
    for (BaselineCountermeasure countermeasure : countermeasures) {
      json.writeStartObject();
      json.writeStringField("instance", countermeasure.instance());
      json.writeStringField("presence", Spelling.of(countermeasure.presence()));
      JsonText.optional(
          json,
          "state",
          countermeasure.state() == null ? null : Spelling.of(countermeasure.state()));
      json.writeNumberField("effect", countermeasure.effect());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void risk(JsonGenerator json, RiskScore risk) throws IOException {
    json.writeObjectFieldStart("risk");
    json.writeNumberField("inherent", risk.inherent());
    json.writeNumberField("current", risk.current());
    json.writeNumberField("projected", risk.projected());
    json.writeEndObject();
  }
}

package dev.glacis.cli.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.compiler.ExampleResult;
import dev.glacis.compiler.Problem;
import dev.glacis.compiler.RuleGap;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.pack.Pack;
import java.io.IOException;
import java.util.List;

/** Results of rule tests as one JSON object. */
final class JsonTestReport {

  private final TestResults results;
  private final JsonGenerator json;

  private JsonTestReport(TestResults results, JsonGenerator json) {
    this.results = results;
    this.json = json;
  }

  static byte[] of(TestResults results) {
    return JsonText.indented(json -> new JsonTestReport(results, json).write());
  }

  /** The same object for a pack that was not loaded. */
  static byte[] of(List<Problem> problems) {
    return JsonText.indented(
        json -> {
          json.writeStartObject();
          json.writeBooleanField("passed", false);
          ProblemsJson.write(problems, json);
          json.writeEndObject();
        });
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeBooleanField("passed", results.passed());
    json.writeObjectFieldStart("counts");
    json.writeNumberField("definitions", results.definitions().size());
    json.writeNumberField("examples", results.examples());
    json.writeNumberField("failed", results.failed());
    json.writeNumberField("gaps", results.gaps());
    json.writeEndObject();
    json.writeArrayFieldStart("packs");
    for (Pack pack : results.packs()) {
      json.writeStartObject();
      json.writeStringField("id", pack.id());
      json.writeStringField("version", pack.version());
      json.writeStringField("digest", pack.digest());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("definitions");
    for (DefinitionResult result : results.definitions()) {
      definition(result);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void definition(DefinitionResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", result.definition().id());
    json.writeStringField("title", result.definition().title());
    json.writeStringField("pack", result.definition().pack());
    json.writeBooleanField("passed", result.passed());
    json.writeArrayFieldStart("examples");
    for (ExampleResult example : result.examples()) {
      example(example);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("gaps");
    for (RuleGap gap : result.gaps()) {
      json.writeStartObject();
      json.writeStringField("message", gap.message());
      source(gap.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void example(ExampleResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", result.example().name());
    json.writeBooleanField("passed", result.passed());
    json.writeStringField("expected", result.expected());
    json.writeStringField("got", result.got());
    json.writeStringField("because", result.reason());
    source(result.example().place());
    json.writeEndObject();
  }

  private void source(String place) throws IOException {
    SourcePlace.of(place, results.sources()).write(json);
  }
}

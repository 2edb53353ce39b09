package dev.glacis.cli.library;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.json.JsonText;
import dev.glacis.library.score.CaseScore;
import dev.glacis.library.score.LibraryScore;
import dev.glacis.library.score.Noise;
import dev.glacis.library.score.TechniqueResult;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Scores as one JSON object. */
final class ScoreJson {

  private final JsonGenerator json;

  private ScoreJson(JsonGenerator json) {
    this.json = json;
  }

  static byte[] of(LibraryScore score) {
    return JsonText.indented(json -> new ScoreJson(json).write(score));
  }

  private void write(LibraryScore score) throws IOException {
    json.writeStartObject();
    json.writeNumberField("recall", score.recall());
    json.writeNumberField("recallWithImpacts", score.recallWithImpacts());
    json.writeNumberField("precision", score.precision());
    json.writeNumberField("top10", score.top10());
    noise(score.noise());
    json.writeNumberField("referencesPerThreat", score.references().mean());
    json.writeNumberField("mostReferences", score.references().most());
    json.writeNumberField("lowerQuartile", score.lowerQuartile());
    json.writeNumberField("definitions", score.definitions());
    ids("silent", score.silent());
    ids("ownExampleOnly", score.ownExampleOnly());
    json.writeArrayFieldStart("cases");
    for (CaseScore one : score.cases()) {
      one(one);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void one(CaseScore one) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", one.id());
    json.writeBooleanField("known", one.known());
    json.writeBooleanField("negative", one.negative());
    json.writeNumberField("threats", one.threats());
    json.writeNumberField("topRisk", one.topRisk());
    json.writeNumberField("precision", one.precision());
    noise(one.noise());
    techniques("expected", one.expected());
    techniques("impacts", one.impacts());
    ids("reported", one.reported());
    ids("fired", one.fired());
    json.writeEndObject();
  }

  private void techniques(String name, List<TechniqueResult> techniques) throws IOException {
    json.writeArrayFieldStart(name);
    for (TechniqueResult technique : techniques) {
      json.writeStartObject();
      json.writeStringField("id", technique.id());
      json.writeBooleanField("found", technique.found());
      if (technique.found()) {
        json.writeNumberField("rank", technique.rank());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void noise(Noise noise) throws IOException {
    json.writeNumberField("perAiComponent", noise.perAiComponent());
    json.writeNumberField("perOtherComponent", noise.perOtherComponent());
    json.writeNumberField("perFlow", noise.perFlow());
    json.writeNumberField("elsewhere", noise.elsewhere());
  }

  private void ids(String name, Collection<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }
}

package dev.glacis.cli.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.cli.document.Answered;
import dev.glacis.compiler.Problem;
import dev.glacis.engine.delta.EvaluationDelta;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.pack.Pack;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A dry run as one JSON object per model and line; the last line holds the totals. */
final class JsonDryRun implements DryRunReport {

  private final DraftComparison comparison;
  private final OutputStream out;

  JsonDryRun(DraftComparison comparison, OutputStream out) {
    this.comparison = comparison;
    this.out = out;
  }

  /** The one line of a draft that was not loaded. */
  static void write(List<Problem> problems, OutputStream out) throws IOException {
    line(
        json -> {
          json.writeStartObject();
          ProblemsJson.write(problems, json);
          json.writeEndObject();
        },
        out);
  }

  @Override
  public void write(Answered<EvaluationDelta> answered) throws IOException {
    line(json -> model(json, answered), out);
  }

  @Override
  public void end(DryRunTotals totals) throws IOException {
    line(
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("totals");
          json.writeNumberField("models", totals.models());
          json.writeNumberField("differing", totals.differing());
          json.writeNumberField("refused", totals.refused());
          json.writeNumberField("new", totals.newThreats());
          json.writeNumberField("resolved", totals.resolved());
          json.writeNumberField("changed", totals.changed());
          json.writeNumberField("unchanged", totals.unchanged());
          json.writeEndObject();
          json.writeArrayFieldStart("drafts");
          for (Pack draft : comparison.drafts()) {
            draft(json, draft);
          }
          json.writeEndArray();
          json.writeEndObject();
        },
        out);
  }

  private void draft(JsonGenerator json, Pack draft) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", draft.id());
    json.writeStringField("version", draft.version());
    json.writeStringField("digest", draft.digest());
    Pack shipped = comparison.shipped(draft).orElse(null);
    if (shipped != null) {
      json.writeObjectFieldStart("shipped");
      json.writeStringField("version", shipped.version());
      json.writeStringField("digest", shipped.digest());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void model(JsonGenerator json, Answered<EvaluationDelta> answered)
      throws IOException {
    json.writeStartObject();
    if (answered.file() != null) {
      json.writeStringField("file", answered.file());
    }
    json.writeObjectFieldStart("system");
    json.writeStringField("key", answered.document().model().id());
    json.writeStringField("name", answered.document().model().name());
    json.writeEndObject();
    new DeltaJson(json).write(answered.answer());
    json.writeEndObject();
  }

  private static void line(JsonText.Body body, OutputStream out) throws IOException {
    out.write(JsonText.compact(body));
    out.write('\n');
    out.flush();
  }
}

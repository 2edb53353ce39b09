package dev.glacis.cli.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.delta.BaselineThreat;
import dev.glacis.engine.delta.ChangedThreat;
import dev.glacis.engine.delta.EvaluationDelta;
import dev.glacis.engine.delta.NewThreat;
import dev.glacis.engine.delta.ResolvedThreat;
import dev.glacis.engine.delta.SystemTotals;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.pack.Spelling;
import java.io.IOException;
import java.util.Set;

/** Writes what differs between two evaluations as members of a JSON object. */
final class DeltaJson {

  private final JsonGenerator json;

  DeltaJson(JsonGenerator json) {
    this.json = json;
  }

  void write(EvaluationDelta delta) throws IOException {
    totals("before", delta.before());
    totals("after", delta.after());
    json.writeArrayFieldStart("new");
    for (NewThreat added : delta.newThreats()) {
      json.writeStartObject();
      members(added.threat());
      json.writeBooleanField("wasPossible", added.wasPossible());
      spellings("reasons", added.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("resolved");
    for (ResolvedThreat resolved : delta.resolved()) {
      json.writeStartObject();
      members(resolved.threat());
      json.writeBooleanField("stillPossible", resolved.stillPossible());
      spellings("reasons", resolved.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
    changed(delta);
    json.writeNumberField("unchanged", delta.unchanged());
  }

  private void changed(EvaluationDelta delta) throws IOException {
    json.writeArrayFieldStart("changed");
    for (ChangedThreat changed : delta.changed()) {
      json.writeStartObject();
      json.writeObjectFieldStart("before");
      members(changed.before());
      json.writeEndObject();
      json.writeObjectFieldStart("after");
      members(changed.after());
      json.writeEndObject();
      spellings("aspects", changed.aspects());
      spellings("reasons", changed.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void members(BaselineThreat threat) throws IOException {
    json.writeStringField("fingerprint", threat.fingerprint());
    json.writeObjectFieldStart("definition");
    json.writeStringField("id", threat.definition().id());
    json.writeStringField("version", threat.definition().version());
    json.writeStringField("pack", threat.definition().pack());
    json.writeEndObject();
    json.writeStringField("title", threat.title());
    json.writeStringField("certainty", Spelling.of(threat.certainty()));
    json.writeStringField("severity", Spelling.of(threat.severity()));
    risk(threat.risk());
    json.writeStringField("mitigation", Spelling.of(threat.mitigation()));
  }

  private void totals(String name, SystemTotals totals) throws IOException {
    Counts counts = totals.counts();
    json.writeObjectFieldStart(name);
    json.writeObjectFieldStart("counts");
    json.writeNumberField("critical", counts.critical());
    json.writeNumberField("high", counts.high());
    json.writeNumberField("medium", counts.medium());
    json.writeNumberField("low", counts.low());
    json.writeNumberField("possible", counts.possible());
    json.writeEndObject();
    risk(totals.risk());
    json.writeEndObject();
  }

  private void risk(RiskScore risk) throws IOException {
    json.writeObjectFieldStart("risk");
    json.writeNumberField("inherent", risk.inherent());
    json.writeNumberField("current", risk.current());
    json.writeNumberField("projected", risk.projected());
    json.writeEndObject();
  }

  private void spellings(String name, Set<? extends Enum<?>> constants) throws IOException {
    json.writeArrayFieldStart(name);
    for (Enum<?> constant : constants) {
      json.writeString(Spelling.of(constant));
    }
    json.writeEndArray();
  }
}

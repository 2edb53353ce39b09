package dev.glacis.exchange.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.evaluation.ElementRef;
import java.io.IOException;

/** A report as fields of a JSON object: {@code counts}, {@code findings}, {@code unaskedFacts}. */
public final class LintJson {

  private final JsonGenerator json;

  private LintJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields into the object that the caller has begun, and leaves it open. */
  public static void writeFields(LintReport report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("counts");
    for (LintSeverity severity : LintSeverity.values()) {
      json.writeNumberField(severity.label(), report.count(severity));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (LintFinding finding : report.findings()) {
      new LintJson(json).write(finding);
    }
    json.writeEndArray();
    json.writeNumberField("unaskedFacts", report.unasked());
  }

  private void write(LintFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", finding.severity().label());
    json.writeStringField("pointer", finding.pointer());
    json.writeNumberField("line", finding.line());
    json.writeNumberField("column", finding.column());
    json.writeStringField("message", finding.message());
    optional("suggestion", finding.suggestion());
    if (finding.element() != null) {
      element(finding.element());
    }
    json.writeEndObject();
  }

  private void element(ElementRef element) throws IOException {
    json.writeObjectFieldStart("element");
    json.writeStringField("id", element.id());
    json.writeStringField("kind", element.kind().label());
    optional("type", element.type());
    json.writeStringField("name", element.name());
    json.writeEndObject();
  }

  private void optional(String field, String text) throws IOException {
    if (text != null) {
      json.writeStringField(field, text);
    }
  }
}

package dev.glacis.cli.convert;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.cli.convert.FileImport.Failed;
import dev.glacis.cli.convert.FileImport.Imported;
import dev.glacis.cli.convert.FileImport.Refused;
import dev.glacis.cli.convert.FolderReport.Totals;
import dev.glacis.cli.document.Complaint;
import dev.glacis.engine.json.JsonText;
import dev.glacis.exchange.Located;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.LossReport.Count;
import dev.glacis.exchange.LossReport.Note;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report as one JSON object per file and line; the last line holds the totals. */
final class ReportJson {

  private ReportJson() {}

  static void write(List<FileImport> files, Totals totals, OutputStream out) throws IOException {
    for (FileImport file : files) {
      line(out, json -> file(json, file));
    }
    line(
        out,
        json -> {
          json.writeStartObject();
          json.writeNumberField("files", totals.files());
          json.writeNumberField("imported", totals.imported());
          json.writeNumberField("refused", totals.refused());
          json.writeNumberField("failed", totals.failed());
          json.writeEndObject();
        });
  }

  private static void line(OutputStream out, JsonText.Body body) throws IOException {
    out.write(JsonText.compact(body));
    out.write('\n');
  }

  private static void file(JsonGenerator json, FileImport file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.file());
    switch (file) {
      case Imported imported -> report(json, imported.document().lossReport());
      case Refused refused -> complaints(json, refused.complaints());
      case Failed failed -> json.writeStringField("failed", failed.cause().toString());
    }
    json.writeEndObject();
  }

  private static void report(JsonGenerator json, LossReport report) throws IOException {
    json.writeStringField("format", report.format());
    json.writeNumberField("mapped", report.mapped());
    json.writeObjectFieldStart("counts");
    for (Count count : report.counts()) {
      json.writeObjectFieldStart(count.kind());
      json.writeNumberField("held", count.held());
      json.writeNumberField("imported", count.imported());
      json.writeNumberField("dropped", count.dropped());
      json.writeNumberField("inferred", count.inferred());
      json.writeEndObject();
    }
    json.writeEndObject();
    notes(json, "guessed", report.guessed());
    notes(json, "dropped", report.dropped());
    notes(json, "warnings", report.warnings());
  }

  private static void notes(JsonGenerator json, String field, List<Note> notes) throws IOException {
    json.writeArrayFieldStart(field);
    for (Note note : notes) {
      place(json, note, note.message());
      if (note.code() != null) {
        json.writeStringField("code", note.code());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void complaints(JsonGenerator json, List<Complaint> complaints)
      throws IOException {
    json.writeArrayFieldStart("refused");
    for (Complaint complaint : complaints) {
      place(json, complaint, complaint.message());
      json.writeStringField("code", complaint.code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Located place, String message) throws IOException {
    json.writeStartObject();
    json.writeStringField("pointer", place.pointer());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeStringField("message", message);
  }
}

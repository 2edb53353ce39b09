package dev.glacis.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.LossReport.Note;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader of the answer must know about the reading of the document: a value that rules do
 * not see is a threat that is not found.
 *
 * @param kind {@code guessed}, {@code dropped} or {@code warning}
 */
record Remark(String kind, Note note) {

  /** All of them, by kind. */
  static List<Remark> of(LossReport report) {
    return Stream.of(
            report.guessed().stream().map(note -> new Remark("guessed", note)),
            report.dropped().stream().map(note -> new Remark("dropped", note)),
            report.warnings().stream().map(note -> new Remark("warning", note)))
        .flatMap(remarks -> remarks)
        .toList();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", note.code() == null ? kind : note.code());
    json.writeStringField("pointer", note.pointer());
    json.writeNumberField("line", note.line());
    json.writeNumberField("column", note.column());
    json.writeStringField("message", note.message());
    json.writeEndObject();
  }
}

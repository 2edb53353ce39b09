package dev.glacis.cli.library;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.json.JsonText;
import dev.glacis.library.coverage.DefinitionGroup;
import dev.glacis.library.coverage.EntryCoverage;
import dev.glacis.library.coverage.EntryStatus.Mapped;
import dev.glacis.library.coverage.EntryStatus.MappedBy;
import dev.glacis.library.coverage.EntryStatus.Open;
import dev.glacis.library.coverage.EntryStatus.OutOfScope;
import dev.glacis.library.coverage.LibraryCoverage;
import dev.glacis.library.coverage.ListCoverage;
import java.io.IOException;
import java.util.List;

/** Coverage as one JSON object. */
final class CoverageJson {

  private final JsonGenerator json;

  private CoverageJson(JsonGenerator json) {
    this.json = json;
  }

  static byte[] of(LibraryCoverage coverage) {
    return JsonText.indented(json -> new CoverageJson(json).write(coverage));
  }

  private void write(LibraryCoverage coverage) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("complete", coverage.complete());
    json.writeArrayFieldStart("lists");
    for (ListCoverage list : coverage.lists()) {
      list(list);
    }
    json.writeEndArray();
    groups("lifecycle", coverage.lifecycle());
    groups("stride", coverage.stride());
    ids("withoutFiringExample", coverage.idle());
    json.writeEndObject();
  }

  private void list(ListCoverage list) throws IOException {
    json.writeStartObject();
    json.writeStringField("list", list.list().label());
    json.writeStringField("title", list.list().title());
    json.writeNumberField("covered", list.covered());
    json.writeNumberField("counted", list.counted());
    json.writeArrayFieldStart("entries");
    for (EntryCoverage entry : list.entries()) {
      json.writeStartObject();
      json.writeStringField("id", entry.id());
      json.writeStringField("name", entry.name());
      status(entry);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void status(EntryCoverage entry) throws IOException {
    switch (entry.status()) {
      case Mapped mapped -> {
        json.writeStringField("status", "mapped");
        ids("definitions", mapped.definitions());
      }
      case MappedBy mapped -> {
        json.writeStringField("status", "mapped");
        ids("by", mapped.relatives());
        ids("definitions", mapped.definitions());
      }
      case OutOfScope excluded -> {
        json.writeStringField("status", "out-of-scope");
        json.writeStringField("reason", excluded.reason());
      }
      case Open open -> json.writeStringField("status", "open");
    }
  }

  private void groups(String name, List<DefinitionGroup> groups) throws IOException {
    json.writeObjectFieldStart(name);
    for (DefinitionGroup group : groups) {
      ids(group.name(), group.definitions());
    }
    json.writeEndObject();
  }

  private void ids(String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }
}

package dev.glacis.cli.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.compiler.Problem;
import java.io.IOException;
import java.util.List;

/** Writes what is wrong with a pack as member {@code problems} of a JSON object. */
final class ProblemsJson {

  private ProblemsJson() {}

  static void write(List<Problem> problems, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("code", problem.code().label());
      json.writeStringField("message", problem.message());
      if (problem.expected() != null) {
        json.writeStringField("expected", problem.expected());
      }
      new SourcePlace(problem.file(), problem.line()).write(json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

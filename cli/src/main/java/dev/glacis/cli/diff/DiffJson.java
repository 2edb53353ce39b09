package dev.glacis.cli.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.cli.document.Answered;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.difference.DifferenceJson;
import java.io.IOException;

/** A difference of two documents as one JSON object. */
final class DiffJson {

  private DiffJson() {}

  static byte[] of(Compared compared) {
    return JsonText.indented(
        json -> {
          json.writeStartObject();
          side("before", compared.before(), json);
          side("after", compared.after(), json);
          DifferenceJson.writeFields(compared.difference(), json);
          json.writeEndObject();
        });
  }

  private static void side(String field, Answered<ArchitectureModel> document, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    if (document.file() != null) {
      json.writeStringField("file", document.file());
    }
    json.writeStringField("system", document.answer().id());
    json.writeStringField("digest", CanonicalModel.digest(document.answer()));
    json.writeEndObject();
  }
}

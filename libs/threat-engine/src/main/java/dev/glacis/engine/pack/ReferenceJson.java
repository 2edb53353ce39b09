package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** The compiled form of taxonomy references. */
final class ReferenceJson {

  private ReferenceJson() {}

  static void write(JsonGenerator json, List<TaxonomyReference> references) throws IOException {
    write(json, "references", references);
  }

  static void write(JsonGenerator json, String name, Collection<TaxonomyReference> references)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (TaxonomyReference reference : references) {
      json.writeStartObject();
      json.writeStringField("taxonomy", reference.taxonomy());
      json.writeStringField("version", reference.version());
      json.writeStringField("id", reference.id());
      JsonText.optional(json, "name", reference.name());
      if (reference.maturity() != null) {
        json.writeStringField("maturity", Spelling.of(reference.maturity()));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static List<TaxonomyReference> read(JsonView owner) {
    return read(owner, "references");
  }

  static List<TaxonomyReference> read(JsonView owner, String name) {
    return owner.get(name).items().stream().map(ReferenceJson::reference).toList();
  }

  private static TaxonomyReference reference(JsonView json) {
    return new TaxonomyReference(
        json.text("taxonomy"),
        json.text("version"),
        json.text("id"),
        json.textOrNull("name"),
        json.has("maturity") ? json.get("maturity").constant(Maturity.class, Spelling::of) : null);
  }
}

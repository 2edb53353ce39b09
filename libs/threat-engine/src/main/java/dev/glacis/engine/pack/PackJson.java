package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The compiled form of a pack. */
final class PackJson {

  static final String FORMAT = "glacis-pack";

  private PackJson() {}

  static byte[] write(Pack pack) {
    return JsonText.compact(json -> write(json, pack));
  }

  static Pack read(JsonView root, String digest) {
    String id = root.text("id");
    SortedMap<String, String> taxonomies = new TreeMap<>();
    JsonView pins = root.get("taxonomies");
    pins.keys().forEach(name -> taxonomies.put(name, pins.text(name)));
    return new Pack(
        id,
        root.text("version"),
        root.text("title"),
        root.text("licence"),
        digest,
        root.texts("requires"),
        taxonomies,
        root.has("vocabulary") ? VocabularyJson.read(root.get("vocabulary")) : Vocabulary.none(),
        root.items("threats").stream().map(item -> ThreatJson.read(item, id)).toList(),
        root.items("countermeasures").stream()
            .map(item -> CountermeasureJson.read(item, id))
            .toList(),
        root.has("changelog")
            ? root.items("changelog").stream().map(PackJson::change).toList()
            : List.of());
  }

  private static PackChange change(JsonView json) {
    return new PackChange(json.text("version"), json.get("date").date(), json.text("what"));
  }

  private static void write(JsonGenerator json, List<PackChange> changelog) throws IOException {
    json.writeArrayFieldStart("changelog");
    for (PackChange change : changelog) {
      json.writeStartObject();
      json.writeStringField("version", change.version());
      json.writeStringField("date", change.date().toString());
      json.writeStringField("what", change.what());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Pack pack) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("formatVersion", PackReader.FORMAT_VERSION);
    json.writeStringField("id", pack.id());
    json.writeStringField("version", pack.version());
    json.writeStringField("title", pack.title());
    json.writeStringField("licence", pack.licence());
    JsonText.texts(json, "requires", pack.requires());
    json.writeObjectFieldStart("taxonomies");
    for (var pin : pack.taxonomies().entrySet()) {
      json.writeStringField(pin.getKey(), pin.getValue());
    }
    json.writeEndObject();
    if (!pack.changelog().isEmpty()) {
      write(json, pack.changelog());
    }
    if (!pack.vocabulary().isEmpty()) {
      json.writeObjectFieldStart("vocabulary");
      VocabularyJson.content(json, pack.vocabulary());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("threats");
    for (ThreatDefinition threat : pack.threats()) {
      ThreatJson.write(json, threat);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("countermeasures");
    for (CountermeasureDefinition countermeasure : pack.countermeasures()) {
      CountermeasureJson.write(json, countermeasure);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

package dev.glacis.cli.library;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.json.JsonText;
import dev.glacis.library.atlas.AtlasChange;
import dev.glacis.library.atlas.AtlasUpgrade;
import java.io.IOException;
import java.util.List;

/** Changes of a release as one JSON object. */
final class AtlasJson {

  private final JsonGenerator json;

  private AtlasJson(JsonGenerator json) {
    this.json = json;
  }

  static byte[] of(AtlasUpgrade upgrade) {
    return JsonText.indented(json -> new AtlasJson(json).write(upgrade));
  }

  private void write(AtlasUpgrade upgrade) throws IOException {
    json.writeStartObject();
    json.writeStringField("pinned", upgrade.pinned());
    json.writeStringField("other", upgrade.other());
    json.writeBooleanField("otherIsOlder", upgrade.otherIsOlder());
    changes("techniques", upgrade.techniques());
    changes("mitigations", upgrade.mitigations());
    ids("touched", upgrade.touched());
    json.writeEndObject();
  }

  private void changes(String name, List<AtlasChange> changes) throws IOException {
    json.writeArrayFieldStart(name);
    for (AtlasChange change : changes) {
      json.writeStartObject();
      json.writeStringField("change", AtlasText.label(change.kind()));
      json.writeStringField("id", change.id());
      text("pinnedName", change.pinnedName());
      text("name", change.name());
      text("replacement", change.replacement());
      ids("touches", change.definitions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String name, String text) throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
  }

  private void ids(String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeString(id);
    }
    json.writeEndArray();
  }
}

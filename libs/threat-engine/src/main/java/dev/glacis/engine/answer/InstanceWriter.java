package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.Presence;
import java.io.IOException;
import java.util.Map;

/** Writes instances of countermeasures. For one answer. */
final class InstanceWriter {

  private static final Map<Presence, SerializableString> PRESENCES =
      Names.spellings(Presence.class);

  private final JsonGenerator json;
  private final Fragments fragments;
  private final ElementWriter parts;

  InstanceWriter(JsonGenerator json, Fragments fragments, ElementWriter parts) {
    this.json = json;
    this.fragments = fragments;
    this.parts = parts;
  }

  void write(CountermeasureInstance instance) throws IOException {
    json.writeStartObject();
    parts.text(Names.ID, instance.id());
    json.writeFieldName(Names.DEFINITION);
    json.writeRawValue(fragments.countermeasure(instance.definition(), instance.title()));
    json.writeFieldName(Names.ELEMENT);
    parts.write(instance.element());
    parts.text(Names.PRESENCE, PRESENCES.get(instance.presence()));
    parts.text(Names.STATUS, TreatmentStatus.of(instance.presence(), instance.state()));
    parts.texts(Names.THREATS, instance.threats());
    json.writeEndObject();
  }
}

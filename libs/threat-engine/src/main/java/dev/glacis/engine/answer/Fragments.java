package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What all threats of one definition, or all uses of one countermeasure, say alike: encoded when it
 * is first met and copied from then on. For one evaluation.
 */
final class Fragments {

  /**
   * The parts of one definition, each the value of a key with the members that follow it.
   *
   * @param definition of {@code definition}, with the title
   * @param classification of {@code stride}, with lifecycle and references
   */
  record OfDefinition(SerializableString definition, SerializableString classification) {}

  private final Map<String, OfDefinition> definitions = new HashMap<>();
  private final Map<String, SerializableString> countermeasures = new HashMap<>();

  OfDefinition of(Threat threat) {
    OfDefinition known = definitions.get(threat.definition().id());
    if (known == null) {
      known = new OfDefinition(definition(threat), classification(threat));
      definitions.put(threat.definition().id(), known);
    }
    return known;
  }

  /** The value of {@code definition}, with the title. */
  SerializableString of(AppliedCountermeasure applied) {
    return countermeasure(applied.definition(), applied.title());
  }

  /** The value of {@code definition}, with the title. */
  SerializableString countermeasure(String definition, String title) {
    SerializableString known = countermeasures.get(definition);
    if (known == null) {
      known =
          membersAfter(
              json -> {
                json.writeStringField("definition", definition);
                json.writeStringField("title", title);
              });
      countermeasures.put(definition, known);
    }
    return known;
  }

  private static SerializableString definition(Threat threat) {
    return membersAfter(
        json -> {
          json.writeObjectFieldStart("definition");
          json.writeStringField("id", threat.definition().id());
          json.writeStringField("version", threat.definition().version());
          json.writeStringField("pack", threat.definition().pack());
          json.writeEndObject();
          json.writeStringField("title", threat.title());
        });
  }

  private static SerializableString classification(Threat threat) {
    return membersAfter(
        json -> {
          JsonText.texts(json, "stride", threat.stride().stream().map(Stride::label).toList());
          JsonText.texts(json, "lifecycle", threat.lifecycle());
          json.writeArrayFieldStart("references");
          for (Reference reference : threat.references()) {
            reference(json, reference);
          }
          json.writeEndArray();
        });
  }

  private static void reference(JsonGenerator json, Reference reference) throws IOException {
    json.writeStartObject();
    json.writeStringField("taxonomy", reference.taxonomy());
    json.writeStringField("version", reference.version());
    json.writeStringField("id", reference.id());
    if (reference.name() != null) {
      json.writeStringField("name", reference.name());
    }
    json.writeEndObject();
  }

  /** An object's members without its braces and its first key. */
  private static SerializableString membersAfter(JsonText.Body members) {
    byte[] object =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              members.write(json);
              json.writeEndObject();
            });
    String text = new String(object, StandardCharsets.UTF_8);
    return new SerializedString(text.substring(text.indexOf(':') + 1, text.length() - 1));
  }
}

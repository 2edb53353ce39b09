package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Propagated;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import dev.glacis.engine.model.ElementKind;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The compiled form of a vocabulary. */
final class VocabularyJson {

  static final String FORMAT = "glacis-vocabulary";

  private VocabularyJson() {}

  static byte[] write(Vocabulary vocabulary) {
    return JsonText.compact(
        json -> {
          json.writeStartObject();
          json.writeStringField("format", FORMAT);
          json.writeNumberField("formatVersion", PackReader.FORMAT_VERSION);
          content(json, vocabulary);
          json.writeEndObject();
        });
  }

  /** The fields of a vocabulary, in an object that the caller has begun. */
  static void content(JsonGenerator json, Vocabulary vocabulary) throws IOException {
    json.writeArrayFieldStart("types");
    for (ComponentType type : vocabulary.types().values()) {
      write(json, type);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attributes");
    for (AttributeDefinition attribute : vocabulary.attributes().values()) {
      write(json, attribute);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("derivedFacts");
    for (DerivedFactDefinition fact : vocabulary.derivedFacts()) {
      write(json, fact);
    }
    json.writeEndArray();
    if (!vocabulary.derivedControls().isEmpty()) {
      json.writeArrayFieldStart("derivedControls");
      for (DerivedControlDefinition control : vocabulary.derivedControls().values()) {
        write(json, control);
      }
      json.writeEndArray();
    }
    ReferenceJson.write(
        json,
        "taxonomies",
        vocabulary.taxonomies().values().stream()
            .flatMap(entries -> entries.values().stream())
            .toList());
  }

  static Vocabulary read(JsonView root) {
    Vocabulary words =
        Vocabulary.of(
            root.items("types").stream().map(VocabularyJson::type).toList(),
            root.items("attributes").stream().map(VocabularyJson::attribute).toList());
    SortedMap<String, SortedMap<String, TaxonomyReference>> taxonomies = new TreeMap<>();
    for (TaxonomyReference entry : ReferenceJson.read(root, "taxonomies")) {
      taxonomies.computeIfAbsent(entry.taxonomy(), name -> new TreeMap<>()).put(entry.id(), entry);
    }
    SortedMap<String, DerivedControlDefinition> controls = new TreeMap<>();
    if (root.has("derivedControls")) {
      root.items("derivedControls").stream()
          .map(VocabularyJson::derivedControl)
          .forEach(control -> controls.put(control.name(), control));
    }
    return new Vocabulary(
        words.types(),
        words.attributes(),
        root.items("derivedFacts").stream().map(VocabularyJson::derivedFact).toList(),
        controls,
        taxonomies);
  }

  private static void write(JsonGenerator json, ComponentType type) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", type.id());
    json.writeStringField("label", type.label());
    json.writeStringField("group", type.group());
    if (!type.parents().isEmpty()) {
      JsonText.texts(json, "parents", type.parents());
    }
    JsonText.optional(json, "icon", type.icon());
    JsonText.optional(json, "cosai", type.counterparts().cosai());
    JsonText.optional(json, "maestro", type.counterparts().maestro());
    JsonText.optional(json, "cycloneDx", type.counterparts().cycloneDx());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, AttributeDefinition attribute) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", attribute.name());
    json.writeStringField("role", Spelling.of(attribute.role()));
    ConstantsJson.write(json, "on", attribute.on());
    json.writeBooleanField("inherits", attribute.inherits());
    json.writeStringField("type", Spelling.of(attribute.type()));
    JsonText.texts(json, "values", attribute.values());
    json.writeStringField("meaning", attribute.meaning());
    JsonText.optional(json, "question", attribute.question());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, DerivedFactDefinition fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", fact.name());
    json.writeStringField("on", Spelling.of(fact.on()));
    json.writeStringField("source", fact.source());
    json.writeFieldName("condition");
    ConditionJson.write(json, fact.condition());
    json.writeStringField("meaning", fact.meaning());
    json.writeEndObject();
  }

  private static DerivedFactDefinition derivedFact(JsonView json) {
    ElementKind on = json.get("on").constant(ElementKind.class, Spelling::of);
    return new DerivedFactDefinition(
        json.text("name"),
        on,
        json.text("source"),
        BoundVariables.read(json.get("condition"), ValueType.of(on)),
        json.text("meaning"));
  }

  private static void write(JsonGenerator json, DerivedControlDefinition control)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", control.name());
    json.writeStringField("stops", Spelling.of(control.stops()));
    condition(json, "component", control.component());
    condition(json, "dataflow", control.dataflow());
    json.writeStringField("meaning", control.meaning());
    json.writeEndObject();
  }

  private static void condition(JsonGenerator json, String name, Condition condition)
      throws IOException {
    if (condition != null) {
      json.writeFieldName(name);
      ConditionJson.write(json, condition);
    }
  }

  private static DerivedControlDefinition derivedControl(JsonView json) {
    return new DerivedControlDefinition(
        json.text("name"),
        json.get("stops").constant(Propagated.class, Spelling::of),
        condition(json, ElementKind.COMPONENT),
        condition(json, ElementKind.DATA_FLOW),
        json.text("meaning"));
  }

  private static Condition condition(JsonView json, ElementKind guard) {
    return json.has(guard.label())
        ? BoundVariables.read(json.get(guard.label()), ValueType.of(guard))
        : null;
  }

  private static ComponentType type(JsonView json) {
    return new ComponentType(
        json.text("id"),
        json.text("label"),
        json.text("group"),
        json.has("parents") ? json.texts("parents") : List.of(),
        json.textOrNull("icon"),
        new TypeCounterparts(
            json.textOrNull("cosai"), json.textOrNull("maestro"), json.textOrNull("cycloneDx")));
  }

  private static AttributeDefinition attribute(JsonView json) {
    return new AttributeDefinition(
        json.text("name"),
        json.get("role").constant(AttributeRole.class, Spelling::of),
        ConstantsJson.read(json, "on", ElementKind.class),
        json.get("inherits").flag(),
        json.get("type").constant(AttributeType.class, Spelling::of),
        json.texts("values"),
        json.text("meaning"),
        json.textOrNull("question"));
  }
}

package dev.glacis.engine.delta;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.Digests;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * SHA-256 over what evaluation reads of an architecture model. Does not depend on the order of the
 * elements; descriptions, tags and extensions are no part of it.
 */
final class ModelDigest {

  private ModelDigest() {}

  static String of(ArchitectureModel model) {
    return Digests.sha256(
        JsonText.compact(
            json -> {
              json.writeStartArray();
              write(json, model.attributes());
              write(json, model.trustZones());
              write(json, model.components());
              write(json, model.dataFlows());
              write(json, model.assets());
              json.writeEndArray();
            }));
  }

  private static void write(JsonGenerator json, List<? extends Element> elements)
      throws IOException {
    json.writeStartArray();
    for (Element element : elements.stream().sorted(Comparator.comparing(Element::id)).toList()) {
      json.writeStartArray();
      json.writeString(element.id());
      json.writeString(element.name());
      json.writeString(element.type());
      write(json, element.attributes());
      structure(json, element);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void structure(JsonGenerator json, Element element) throws IOException {
    switch (element) {
      case TrustZone zone -> {
        number(json, zone.trustRating());
        parent(json, zone.parent());
      }
      case Component component -> {
        parent(json, component.parent());
        texts(json, component.assetsProcessed().stream().sorted().toList());
        texts(json, component.assetsStored().stream().sorted().toList());
      }
      case DataFlow flow -> {
        json.writeString(flow.source());
        json.writeString(flow.destination());
        json.writeBoolean(flow.bidirectional());
        texts(json, flow.assets().stream().sorted().toList());
      }
      case Asset asset -> {
        number(json, asset.confidentiality());
        number(json, asset.integrity());
        number(json, asset.availability());
      }
    }
  }

  private static void parent(JsonGenerator json, Parent parent) throws IOException {
    json.writeString(parent == null ? null : parent.kind().label() + ":" + parent.id());
  }

  private static void number(JsonGenerator json, Integer number) throws IOException {
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number);
    }
  }

  private static void texts(JsonGenerator json, List<?> texts) throws IOException {
    json.writeStartArray();
    for (Object text : texts) {
      json.writeString((String) text);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Attributes attributes) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Object> attribute : attributes.values().entrySet()) {
      json.writeFieldName(attribute.getKey());
      switch (attribute.getValue()) {
        case Boolean flag -> json.writeBoolean(flag);
        case Long number -> json.writeNumber(number);
        case Double number -> json.writeNumber(number);
        case List<?> list -> texts(json, list);
        default -> json.writeString((String) attribute.getValue());
      }
    }
    json.writeEndObject();
  }
}

package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.model.ElementKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the small objects that many parts of an answer hold. For one answer. */
final class ElementWriter {

  /** Factors and effects take few different values. */
  private static final int NUMBERS = 256;

  private static final Map<ElementKind, SerializableString> KINDS =
      Names.spellings(ElementKind.class);

  private final JsonGenerator json;
  private final double[] numbers = new double[NUMBERS];
  private final SerializableString[] numberTexts = new SerializableString[NUMBERS];

  ElementWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(ElementRef element) throws IOException {
    json.writeStartObject();
    json.writeFieldName(Names.ID);
    json.writeString(element.id());
    json.writeFieldName(Names.KIND);
    json.writeString(KINDS.get(element.kind()));
    optional(Names.TYPE, element.type());
    optional(Names.NAME, element.name());
    json.writeEndObject();
  }

  void write(SerializableString key, List<ElementRef> elements) throws IOException {
    json.writeFieldName(key);
    json.writeStartArray();
    for (int i = 0; i < elements.size(); i++) {
      write(elements.get(i));
    }
    json.writeEndArray();
  }

  void write(RiskScore risk) throws IOException {
    json.writeFieldName(Names.RISK);
    json.writeStartObject();
    number(Names.INHERENT, risk.inherent());
    number(Names.CURRENT, risk.current());
    number(Names.PROJECTED, risk.projected());
    json.writeEndObject();
  }

  void texts(SerializableString key, List<String> texts) throws IOException {
    json.writeFieldName(key);
    json.writeStartArray();
    for (int i = 0; i < texts.size(); i++) {
      json.writeString(texts.get(i));
    }
    json.writeEndArray();
  }

  void text(SerializableString key, String text) throws IOException {
    json.writeFieldName(key);
    json.writeString(text);
  }

  void text(SerializableString key, SerializableString text) throws IOException {
    json.writeFieldName(key);
    json.writeString(text);
  }

  void optional(SerializableString key, String text) throws IOException {
    if (text != null) {
      text(key, text);
    }
  }

  void number(SerializableString key, int number) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(number);
  }

  void number(SerializableString key, double number) throws IOException {
    json.writeFieldName(key);
    long bits = Double.doubleToLongBits(number);
    int slot = (int) ((bits ^ bits >>> 29 ^ bits >>> 47) & NUMBERS - 1);
    if (numberTexts[slot] == null || numbers[slot] != number) {
      numbers[slot] = number;
      numberTexts[slot] = new SerializedString(Double.toString(number));
    }
    json.writeRawValue(numberTexts[slot]);
  }
}

package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.model.ElementKind;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes the small objects that many parts of an answer hold. For one answer. */
final class ElementWriter {

  /** Factors and effects take few different values. */
  private static final int NUMBERS = 256;

  private static final Map<ElementKind, SerializableString> KINDS =
      Names.spellings(ElementKind.class);

  /** Questions of a large system name the same threats, again and again. */
  private static final int LISTS = 1024;

  /** Shorter lists are written as quickly as they are looked up. */
  private static final int LONG_LIST = 16;

  private final JsonGenerator json;
  private final Encoding encoding;
  private final Map<ElementRef, SerializableString> elements = new IdentityHashMap<>();
  private final Map<List<String>, SerializableString> lists = new IdentityHashMap<>();
  private final double[] numbers = new double[NUMBERS];
  private final SerializableString[] numberTexts = new SerializableString[NUMBERS];

  ElementWriter(JsonGenerator json) throws IOException {
    this.json = json;
    this.encoding = new Encoding();
  }

  void write(ElementRef element) throws IOException {
    SerializableString encoded = elements.get(element);
    if (encoded == null) {
      encoded = encoding.value(one -> write(element, one));
      elements.put(element, encoded);
    }
    json.writeRawValue(encoded);
  }

  private static void write(ElementRef element, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName(Names.ID);
    json.writeString(element.id());
    json.writeFieldName(Names.KIND);
    json.writeString(KINDS.get(element.kind()));
    if (element.type() != null) {
      json.writeFieldName(Names.TYPE);
      json.writeString(element.type());
    }
    if (element.name() != null) {
      json.writeFieldName(Names.NAME);
      json.writeString(element.name());
    }
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

  /** Texts in their order; several parts of an answer can hold the same list. */
  void texts(SerializableString key, List<String> texts) throws IOException {
    json.writeFieldName(key);
    if (texts.size() < LONG_LIST) {
      write(texts, json);
    } else {
      SerializableString encoded = lists.get(texts);
      if (encoded == null) {
        encoded = encoding.value(one -> write(texts, one));
        if (lists.size() < LISTS) {
          lists.put(texts, encoded);
        }
      }
      json.writeRawValue(encoded);
    }
  }

  private static void write(List<String> texts, JsonGenerator json) throws IOException {
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

  /** As {@link Decimals} has it. */
  void number(SerializableString key, double number) throws IOException {
    json.writeFieldName(key);
    long bits = Double.doubleToLongBits(number);
    int slot = (int) ((bits ^ bits >>> 29 ^ bits >>> 47) & NUMBERS - 1);
    if (numberTexts[slot] == null || numbers[slot] != number) {
      numbers[slot] = number;
      numberTexts[slot] = new SerializedString(Double.toString(Decimals.rounded(number)));
    }
    json.writeRawValue(numberTexts[slot]);
  }
}

package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;

/** Writes JSON with the same bytes for the same content. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Something that writes itself. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonText() {}

  static byte[] of(Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void texts(JsonGenerator json, String name, Collection<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  static void constants(JsonGenerator json, String name, Collection<? extends Enum<?>> constants)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Enum<?> constant : constants) {
      json.writeString(Spelling.of(constant));
    }
    json.writeEndArray();
  }

  static void optional(JsonGenerator json, String name, String text) throws IOException {
    if (text != null) {
      json.writeStringField(name, text);
    }
  }

  static void optional(JsonGenerator json, String name, LocalDate date) throws IOException {
    optional(json, name, date == null ? null : date.toString());
  }
}

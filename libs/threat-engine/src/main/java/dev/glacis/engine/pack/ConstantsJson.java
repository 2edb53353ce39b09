package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;

/** Constants of enumerations as packs spell them. */
final class ConstantsJson {

  private ConstantsJson() {}

  static void write(JsonGenerator json, String name, Collection<? extends Enum<?>> constants)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Enum<?> constant : constants) {
      json.writeString(Spelling.of(constant));
    }
    json.writeEndArray();
  }
}

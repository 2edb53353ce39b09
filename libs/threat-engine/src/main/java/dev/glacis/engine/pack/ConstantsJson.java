package dev.glacis.engine.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.json.JsonView;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

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

  static <E extends Enum<E>> Set<E> read(JsonView owner, String name, Class<E> type) {
    Set<E> constants = new LinkedHashSet<>();
    owner.items(name).forEach(item -> constants.add(item.constant(type, Spelling::of)));
    return constants;
  }
}

package dev.glacis.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages the structure of a JSON document, which stays JSON: parts go, move, or are doubled. */
final class JsonDamage {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Random random;
  private JsonNode root;

  JsonDamage(Random random) {
    this.random = random;
  }

  /** One to three changes. */
  byte[] of(byte[] json) {
    try {
      root = MAPPER.readTree(json);
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        change(somewhere());
      }
      return MAPPER.writeValueAsBytes(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes down by chance, so that what lies high up is met as often as the many parts below. */
  private JsonNode somewhere() {
    JsonNode at = root;
    while (true) {
      List<JsonNode> inside = new ArrayList<>();
      at.forEach(
          one -> {
            if (one.isContainerNode() && !one.isEmpty()) {
              inside.add(one);
            }
          });
      if (inside.isEmpty() || at != root && random.nextInt(4) == 0) {
        return at;
      }
      at = any(inside);
    }
  }

  private void change(JsonNode container) {
    switch (container) {
      case ObjectNode object when !object.isEmpty() -> {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = any(names);
        switch (random.nextInt(4)) {
          case 0 -> object.remove(name);
          case 1 -> object.putArray(name);
          case 2 -> object.putNull(name);
          default -> object.set(name, part());
        }
      }
      case ArrayNode array when !array.isEmpty() -> {
        int at = random.nextInt(array.size());
        switch (random.nextInt(4)) {
          case 0 -> array.remove(at);
          case 1 -> array.removeAll();
          case 2 -> array.add(array.get(at).deepCopy());
          default -> array.set(at, part());
        }
      }
      default -> {}
    }
  }

  /** A copy of something that stands elsewhere in the document. */
  private JsonNode part() {
    JsonNode from = somewhere();
    List<JsonNode> parts = new ArrayList<>();
    from.forEach(parts::add);
    return parts.isEmpty() ? from.deepCopy() : any(parts).deepCopy();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

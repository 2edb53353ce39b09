package dev.glacis.exchange.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Plain maps, lists and values as an indented JSON document. */
public final class JsonText {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonText() {}

  /** UTF-8 bytes, ending with a line break. */
  public static byte[] of(Map<String, Object> document) {
    try {
      return (MAPPER.writeValueAsString(StableOrder.of(document)) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }
}

package dev.glacis.exchange.otm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.DocumentSyntax;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes an architecture model as OTM 0.2.0. A fact that is unknown is left out, also where the
 * published schema asks for one (a trust rating, a parent): a made-up value would be a false one.
 */
public final class OtmWriter {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** UTF-8 bytes of the document, ending with a line break. */
  public byte[] write(ArchitectureModel model, DocumentSyntax syntax) {
    Map<String, Object> document = OtmTree.of(model);
    String text =
        switch (syntax) {
          case JSON -> json(document) + "\n";
          case YAML -> YamlText.of(document);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String json(Map<String, Object> document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }
}

package dev.glacis.exchange.canonical;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.engine.model.ArchitectureModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The canonical JSON (RFC 8785) of an architecture model: elements by kind and id, absent facts
 * absent. The same content gives the same bytes, whatever document it came from.
 */
public final class CanonicalModel {

  /** Key of the extensions that hold drawing, which the digest leaves out. */
  public static final String LAYOUT = "layout";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private CanonicalModel() {}

  /** The whole model, layout included, as canonical JSON. */
  public static String write(ArchitectureModel model) {
    return canonical(new ModelTree(true).of(model));
  }

  /** SHA-256 over the canonical JSON without layout, in lower-case hexadecimal digits. */
  public static String digest(ArchitectureModel model) {
    byte[] bytes = canonical(new ModelTree(false).of(model)).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when the text is no canonical model
   */
  public static ArchitectureModel read(String canonicalJson) {
    try {
      return read(MAPPER.readTree(canonicalJson));
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException("not the JSON of an architecture model", malformed);
    }
  }

  /** Reads a canonical model that is part of another document. */
  public static ArchitectureModel read(JsonNode json) {
    return new CanonicalReader(json).model();
  }

  private static String canonical(Object tree) {
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(tree)).getEncodedString();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}

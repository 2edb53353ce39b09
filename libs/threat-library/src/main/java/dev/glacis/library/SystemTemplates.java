package dev.glacis.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The system templates that ship with the product, as files: whoever only evaluates needs no reader
 * of YAML. {@code dev.glacis.exchange.template.SystemTemplate} reads and instantiates them.
 */
public final class SystemTemplates {

  private static final String FOLDER = "dev/glacis/library/templates/";
  private static final String INDEX = "templates.index";
  private static final String SUFFIX = ".template.yaml";

  private SystemTemplates() {}

  /** Every shipped template, by id in alphabetical order. */
  public static List<ShippedTemplate> shipped() {
    return new String(bytes(INDEX), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .map(id -> new ShippedTemplate(id, id + SUFFIX))
        .toList();
  }

  /** The shipped template of this id. */
  public static Optional<ShippedTemplate> find(String id) {
    return shipped().stream().filter(template -> template.id().equals(id)).findFirst();
  }

  private static byte[] bytes(String name) {
    try (InputStream in =
        SystemTemplates.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The library lacks " + FOLDER + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A template as it lies in the library.
   *
   * @param file its file's name, for messages
   */
  public record ShippedTemplate(String id, String file) {

    /** The file's content: YAML in UTF-8. */
    public byte[] content() {
      return bytes(file);
    }
  }
}

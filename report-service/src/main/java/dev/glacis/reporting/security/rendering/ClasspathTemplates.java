package dev.glacis.reporting.security.rendering;

import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the report's templates among the resources of this service. */
final class ClasspathTemplates implements TemplateLocator {

  private static final String FOLDER = "/reports/security/";

  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY;
  }

  @Override
  public Optional<TemplateLocation> locate(String id) {
    return Optional.of(new Text(resource(id + ".html")));
  }

  static String resource(String name) {
    try (InputStream in = ClasspathTemplates.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Text(String content) implements TemplateLocation {
    @Override
    public Reader read() {
      return new StringReader(content);
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
    }
  }
}

package dev.glacis.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents of the test resources. */
public final class Fixtures {

  private Fixtures() {}

  /** The bytes of a resource, by absolute name. */
  public static byte[] bytes(String resource) {
    try (InputStream in = Fixtures.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** File names of a folder of resources, sorted. */
  public static List<String> names(String folder) {
    try (Stream<Path> files =
        Files.list(Path.of(Fixtures.class.getResource("/" + folder).toURI()))) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}

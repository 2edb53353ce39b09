package dev.glacis.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated file that is checked in: differs → the test fails; {@code -Dsnapshots.update=true}
 * writes it.
 */
public final class Snapshot {

  private Snapshot() {}

  /**
   * @param file path from the root of the source tree, such as {@code docs/reference/errors.md}
   */
  public static void check(String file, String generated) {
    Path path = root().resolve(file);
    try {
      if (Boolean.getBoolean("snapshots.update")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, generated);
      }
      assertThat(Files.exists(path) ? Files.readString(path) : "")
          .as("%s is generated; if the change is meant: mvn test -Dsnapshots.update=true", file)
          .isEqualTo(generated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("CONTRIBUTING.md"))) {
      folder = folder.getParent();
    }
    assertThat(folder).as("the root of the source tree, above the working folder").isNotNull();
    return folder;
  }
}

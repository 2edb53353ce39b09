package dev.glacis.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A pack as a customer writes it, copied to a folder outside of this repository. */
record CustomerPack(Path folder) {

  private static final Path ORIGINAL = Path.of("src/test/resources/packs/acme-payments");

  static CustomerPack in(Path parent) {
    return copy(ORIGINAL, parent);
  }

  /** One of the packs that ship, to be changed. */
  static CustomerPack shipped(String id, Path parent) {
    return copy(Path.of("../libs/threat-library/src/main/packs", id), parent);
  }

  private static CustomerPack copy(Path original, Path parent) {
    Path folder = parent.resolve(original.getFileName());
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(original.relativize(file).toString()));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new CustomerPack(folder);
  }

  /** Changes one place of a file, which must be there. */
  CustomerPack with(String file, String replace, String by) {
    try {
      String content = Files.readString(folder.resolve(file));
      assertThat(content).contains(replace);
      Files.writeString(folder.resolve(file), content.replace(replace, by));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  CustomerPack renamed(String file, String name) {
    try {
      Files.move(folder.resolve(file), folder.resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  CustomerPack without(List<String> files) {
    try {
      for (String file : files) {
        Files.delete(folder.resolve(file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}

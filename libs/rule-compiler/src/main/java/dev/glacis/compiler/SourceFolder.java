package dev.glacis.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of source files; names are relative to it, with slashes. */
record SourceFolder(Path root) {

  /** Sorted names of files with the suffix in a folder; empty when there is no such folder. */
  List<String> files(String folder, String suffix) {
    return list(root.resolve(folder), Files::isRegularFile).stream()
        .filter(name -> name.endsWith(suffix))
        .map(name -> folder + "/" + name)
        .toList();
  }

  /** Sorted names of the folders in this one. */
  List<String> folders() {
    return list(root, Files::isDirectory);
  }

  boolean has(String name) {
    return Files.isRegularFile(root.resolve(name));
  }

  /** The content; empty, and a problem, when it cannot be read as UTF-8 text. */
  Optional<String> read(String name, Problems problems) {
    try {
      return Optional.of(Files.readString(root.resolve(name)));
    } catch (NoSuchFileException e) {
      problems.add(name, 0, "the file is missing", null);
    } catch (IOException e) {
      problems.add(name, 0, "cannot be read: " + e.getMessage(), "UTF-8 text");
    }
    return Optional.empty();
  }

  /** The last part of a name, without the suffix. */
  static String baseName(String name, String suffix) {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - suffix.length());
  }

  private static List<String> list(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(wanted).map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

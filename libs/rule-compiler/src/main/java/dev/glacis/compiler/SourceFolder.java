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

/**
 * A folder of source files; names are relative to it, with slashes. Links that lead out of it and
 * files that no author writes by hand are not read.
 */
record SourceFolder(Path root) {

  private static final long MAX_BYTES = 1_000_000;

  /** Sorted names of files with the suffix in a folder; empty when there is no such folder. */
  List<String> files(String folder, String suffix) {
    return list(root.resolve(folder), Files::isRegularFile).stream()
        .filter(name -> name.endsWith(suffix))
        .map(name -> inside(folder, name))
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
    Path file = root.resolve(name);
    try {
      if (!file.toRealPath().startsWith(boundary(name).toRealPath())) {
        problems.add(
            name, 0, ProblemCode.UNREADABLE, "the file is a link that leads elsewhere", "a file");
      } else if (Files.size(file) > MAX_BYTES) {
        problems.add(
            name,
            0,
            ProblemCode.TOO_LARGE,
            "the file is too large",
            "at most " + MAX_BYTES + " bytes");
      } else {
        return Optional.of(Files.readString(file));
      }
    } catch (NoSuchFileException e) {
      problems.add(name, 0, ProblemCode.MISSING, "the file is missing", null);
    } catch (IOException e) {
      problems.add(
          name, 0, ProblemCode.UNREADABLE, "cannot be read: " + e.getMessage(), "UTF-8 text");
    }
    return Optional.empty();
  }

  /** Folder that a link may not lead out of: a pack is not to read what lies beside it. */
  private Path boundary(String name) {
    int slash = name.indexOf('/');
    return slash < 0 ? root : root.resolve(name.substring(0, slash));
  }

  /** Name of something in a folder; the empty folder is this one. */
  static String inside(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
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

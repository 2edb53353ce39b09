package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The demonstration packs in a folder of their own, so that a test can change them. */
final class DemoFolder {

  static final Path DEMO = Path.of("src/test/resources/demo");
  static final Path VOCABULARY = DEMO.resolve("vocabulary");
  static final Path STANDARDS = DEMO.resolve("standards");
  static final Path PACKS = DEMO.resolve("packs");

  private DemoFolder() {}

  static void copyTo(Path target) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(DEMO)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = target.resolve(DEMO.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Compiles the copy in a folder. */
  static Compilation compile(Path folder) {
    return PackCompiler.compile(
        folder.resolve("vocabulary"), folder.resolve("standards"), folder.resolve("packs"));
  }

  /** Changes a copy as a case says, and gives the file that changed. */
  static Path change(Path folder, Map<String, String> one) throws IOException {
    Path file = folder.resolve(one.get("file"));
    if (one.containsKey("link")) {
      Files.createSymbolicLink(file, folder.resolve(one.get("link")));
    } else if (one.containsKey("content")) {
      Files.writeString(file, one.get("content").replace("<items>", items(one)));
    } else {
      replace(file, one.get("replace"), one.get("by").replace("<items>", items(one)));
    }
    return file;
  }

  /** An item so many times; its number takes the place of #. */
  private static String items(Map<String, String> one) {
    int times = Integer.parseInt(one.getOrDefault("times", "0"));
    return IntStream.range(0, times)
        .mapToObj(i -> one.get("item").replace("#", "" + i))
        .collect(Collectors.joining());
  }

  static void replace(Path file, String old, String by) throws IOException {
    String content = Files.readString(file);
    assertThat(content).contains(old);
    Files.writeString(file, content.replace(old, by));
  }
}

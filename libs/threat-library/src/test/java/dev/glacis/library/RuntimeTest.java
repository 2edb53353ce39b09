package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Users of the library need neither YAML nor CEL, and none of its classes asks for them. */
class RuntimeTest {

  private static final List<String> FORBIDDEN =
      List.of("dev/glacis/compiler/", "org/snakeyaml/", "dev/cel/");

  @Test
  void needsNoCompilerOfRules() throws IOException {
    List<Path> classes;
    try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
      classes = files.filter(file -> file.toString().endsWith(".class")).toList();
    }
    assertThat(classes).isNotEmpty();
    for (Path file : classes) {
      // Constant pools hold the names of all classes that are used.
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .as(file.toString())
          .doesNotContain(FORBIDDEN);
    }
  }
}

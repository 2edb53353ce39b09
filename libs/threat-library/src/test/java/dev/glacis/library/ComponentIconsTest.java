package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.ComponentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComponentIconsTest {

  private static final Path FOLDER = Path.of("src/main/icons");
  private static final String FORM =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\""
          + " stroke=\"currentColor\" stroke-width=\"1.6\" stroke-linecap=\"round\""
          + " stroke-linejoin=\"round\"><path d=\"M[-0-9.a-zA-Z ]+\"/></svg>\n";

  private final ComponentIcons icons = ComponentIcons.load();

  @Test
  void areDrawnForEveryTypeAndForNothingElse() throws IOException {
    List<String> named =
        ThreatLibrary.load().vocabulary().types().values().stream()
            .map(ComponentType::icon)
            .distinct()
            .sorted()
            .toList();

    assertThat(names()).isEqualTo(named);
  }

  @Test
  void areOnePathInASquareThatTheTextColourDraws() throws IOException {
    for (String name : names()) {
      assertThat(FOLDER.resolve(name + ".svg")).content().as(name).matches(FORM);
    }
  }

  @Test
  void showTypesOfOtherPacksByTheTypeAbove() {
    assertThat(icons.path("ai.tool.function.lookup"))
        .isPresent()
        .isEqualTo(icons.path("ai.tool.function"));
    assertThat(icons.path("acme.thing")).isEmpty();
    assertThat(icons.path(null)).isEmpty();
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString().replace(".svg", "")).sorted().toList();
    }
  }
}

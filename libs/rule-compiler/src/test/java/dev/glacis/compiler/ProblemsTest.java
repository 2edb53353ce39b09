package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.pack.InvalidPackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is wrong in a pack is reported with its place and with what was expected. */
class ProblemsTest {

  static Stream<Map<String, String>> cases() throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/problem-cases.yaml"));
    Object cases = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return ((List<?>) cases).stream().map(ProblemsTest::texts);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsTheProblemAtItsLine(Map<String, String> one, @TempDir Path folder)
      throws IOException {
    DemoFolder.copyTo(folder);
    Path file = folder.resolve(one.get("file"));
    if (one.containsKey("content")) {
      Files.writeString(file, one.get("content"));
    } else {
      DemoFolder.replace(file, one.get("replace"), one.get("by"));
    }

    Compilation compilation = DemoFolder.compile(folder);

    assertThat(compilation.problems())
        .extracting(Problem::toString)
        .anySatisfy(problem -> assertThat(problem).startsWith(one.get("problem")));
    assertThat(compilation.packs()).isEmpty();
    assertThatThrownBy(compilation::packSet)
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining(one.get("problem"));
  }

  @Test
  void reportsAllProblemsAtOnce(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Path threats = folder.resolve("packs/demo/threats");
    DemoFolder.replace(threats.resolve("DEMO-ZONE-1.yaml"), "zone.tenancy", "zone.tenant");
    DemoFolder.replace(threats.resolve("DEMO-ZONE-1.yaml"), "zone.trustRating < 50", "zone.x");
    DemoFolder.replace(threats.resolve("DEMO-FLOW-1.yaml"), "flow.crossesZone", "flow.crosses");
    assertThat(DemoFolder.compile(folder).problems())
        .extracting(Problem::file)
        .containsExactly(
            "demo/threats/DEMO-FLOW-1.yaml",
            "demo/threats/DEMO-ZONE-1.yaml",
            "demo/threats/DEMO-ZONE-1.yaml");
  }

  @Test
  void refusesAnIdThatAnotherPackHas(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Path countermeasures = folder.resolve("packs/demo/countermeasures");
    Files.createDirectories(countermeasures);
    Files.copy(
        DemoFolder.PACKS.resolve("demo-base/countermeasures/CM-TRAIN.yaml"),
        countermeasures.resolve("CM-TRAIN.yaml"));
    assertThat(DemoFolder.compile(folder).problems())
        .extracting(Problem::message)
        .contains("id 'CM-TRAIN' is there already, in pack demo-base");
  }

  @Test
  void survivesConditionsThatAreNestedDeeply(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Path zone = folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml");
    DemoFolder.replace(zone, "zone.trustRating < 50", "(".repeat(1500) + "true" + ")".repeat(1500));
    assertThat(DemoFolder.compile(folder).problems())
        .extracting(Problem::file)
        .contains("demo/threats/DEMO-ZONE-1.yaml");
  }

  private static Map<String, String> texts(Object one) {
    Map<String, String> texts = new LinkedHashMap<>();
    ((Map<?, ?>) one).forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }
}

package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.expression.CostClass;
import dev.glacis.engine.model.ElementKind;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Conditions cost in proportion to the model, or are refused. */
class CostClassTest {

  static Stream<Map<?, ?>> cases() throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/cost-classes.yaml"));
    Object cases = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return ((List<?>) cases).stream().map(one -> (Map<?, ?>) one);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isKnownForEachCondition(Map<?, ?> one) {
    ElementKind kind = ElementKind.valueOf((String) one.get("on"));
    Problems problems = new Problems();
    YamlValue value =
        YamlFile.read("condition.yaml", "c: \"" + one.get("condition") + "\"", problems)
            .flatMap(root -> root.get("c"))
            .orElseThrow();
    ConditionReader reader =
        new ConditionReader(DemoFolder.compile(DemoFolder.DEMO).vocabulary(), problems);
    ConditionScope scope = ConditionScope.facts(ConditionScope.variable(kind), kind);

    CostClass cost = CostClass.of(reader.typed(value, scope));

    assertThat(problems.sorted()).isEmpty();
    assertThat(cost).isEqualTo(CostClass.valueOf((String) one.get("cost")));
    reader.read(value, scope);
    assertThat(problems.sorted().isEmpty()).isEqualTo(cost != CostClass.PRODUCT);
  }

  @Test
  void limitsAreWrittenDown() throws IOException {
    String reference = Files.readString(Path.of("../../docs/reference/rule-language.md"));
    List<Integer> limits =
        Arrays.stream(Limits.class.getDeclaredFields()).map(CostClassTest::limit).toList();
    assertThat(limits)
        .isNotEmpty()
        .allSatisfy(limit -> assertThat(reference).contains("\n| " + limit + " | "));
  }

  @Test
  void refusesAFolderOfTooManyFiles(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Path threats = folder.resolve("packs/demo/threats");
    for (int i = 0; i < Limits.FILES; i++) {
      Files.writeString(threats.resolve("X-" + i + ".yaml"), "id: X-" + i);
    }
    assertThat(DemoFolder.compile(folder).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "demo/threats: too-large: the folder has 1006 files (expected at most 1000)");
  }

  private static int limit(Field field) {
    try {
      return field.getInt(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}

package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.PackSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is wrong in a pack is reported with its place and with what was expected. */
class ProblemsTest {

  private static final Pattern CODE = Pattern.compile("[^:]+(?::\\d+)?: ([a-z-]+): ");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| .+ \\|$");

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
    DemoFolder.change(folder, one);

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
  void hasACaseForEveryCode() throws IOException {
    assertThat(cases().map(one -> CODE.matcher(one.get("problem"))))
        .allMatch(Matcher::lookingAt)
        .extracting(found -> found.group(1))
        .containsOnly(labels());
  }

  @Test
  void explainsEveryCodeInTheReference() throws IOException {
    String reference = Files.readString(Path.of("../../docs/reference/rule-language.md"));
    String section = reference.substring(reference.indexOf("\n## Problems\n"));
    assertThat(ROW.matcher(section).results())
        .extracting(row -> row.group(1))
        .containsExactly(labels());
  }

  private static String[] labels() {
    return Arrays.stream(ProblemCode.values()).map(ProblemCode::label).toArray(String[]::new);
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
  void namesThePackOfACountermeasureThatIsNotRequired(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    DemoFolder.replace(
        folder.resolve("packs/demo/pack.yaml"), "requires: [demo-base]", "requires: []");
    PackSet shipped = DemoFolder.compile(DemoFolder.DEMO).packSet();

    assertThat(PackCompiler.compile(shipped, folder.resolve("packs/demo")).problems())
        .extracting(Problem::toString)
        .contains(
            "demo/threats/DEMO-ZONE-1.yaml:24: unknown-name: countermeasure 'CM-CONTAIN' is of a pack that is not"
                + " required (expected requires: [demo-base] in pack.yaml)");
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

  /** Text of a condition that is larger than allowed, and what is said about it. */
  static Stream<Arguments> oversized() {
    return Stream.of(
        arguments(
            "many parentheses",
            "(".repeat(1500) + "true" + ")".repeat(1500),
            "DEMO-ZONE-1.yaml:14: too-large: condition: parts lie too deep (expected at most 40)"),
        arguments(
            "a long chain of fields",
            "zone" + ".components".repeat(300) + " == 1",
            "DEMO-ZONE-1.yaml:14: too-large: condition: parts lie too deep (expected at most 40)"),
        arguments(
            "a long text",
            "zone.name == '" + "a".repeat(4000) + "'",
            "DEMO-ZONE-1.yaml:14: too-large: condition has 4042 characters (expected at most 4000)"),
        arguments(
            "many parts",
            "false || zone.quiet" + " || zone.quiet".repeat(200),
            "DEMO-ZONE-1.yaml:14: too-large: condition has 607 parts, derived facts in place (expected at"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oversized")
  void refusesOversizedConditions(String name, String text, String problem, @TempDir Path folder)
      throws IOException {
    DemoFolder.copyTo(folder);
    Path zone = folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml");
    DemoFolder.replace(zone, "zone.trustRating < 50", text);
    assertThat(DemoFolder.compile(folder).problems())
        .extracting(Problem::toString)
        .anySatisfy(found -> assertThat(found).startsWith("demo/threats/" + problem));
  }

  @Test
  void refusesDerivedFactsThatGrowByDoubling(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    StringBuilder facts =
        new StringBuilder(
            """
            - name: f0
              on: component
              condition: component.toolCalling == true
              meaning: x
            """);
    for (int i = 1; i <= 60; i++) {
      facts.append(
          """
          - name: f%d
            on: component
            condition: component.f%d || !component.f%d
            meaning: x
          """
              .formatted(i, i - 1, i - 1));
    }
    Files.writeString(folder.resolve("vocabulary/derived-facts.yaml"), facts);
    assertThat(DemoFolder.compile(folder).problems())
        .extracting(Problem::toString)
        .anySatisfy(
            found ->
                assertThat(found)
                    .startsWith("derived-facts.yaml:35: too-large: condition has ")
                    .endsWith("parts, derived facts in place (expected at most 500)"));
  }

  @Test
  void keepsOnlySoManyProblems(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    String junk =
        IntStream.range(0, 3000).mapToObj(i -> "k" + i + ": x\n").collect(Collectors.joining());
    Files.writeString(folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml"), junk);
    List<Problem> problems = DemoFolder.compile(folder).problems();
    assertThat(problems).hasSize(201);
    assertThat(problems.getLast().toString())
        .startsWith("demo/threats/DEMO-ZONE-1.yaml: truncated: there are ")
        .endsWith(" problems more (expected fewer problems)");
  }

  @Test
  void refusesFilesThatAreTooLarge(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Path zone = folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml");
    Files.writeString(zone, Files.readString(zone) + "#".repeat(1_000_000));
    assertThat(DemoFolder.compile(folder).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "demo/threats/DEMO-ZONE-1.yaml: too-large: the file is too large (expected at most 1000000"
                + " bytes)");
  }

  private static Map<String, String> texts(Object one) {
    Map<String, String> texts = new LinkedHashMap<>();
    ((Map<?, ?>) one).forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }
}

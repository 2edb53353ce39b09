package dev.glacis.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import dev.glacis.cli.terminal.Screen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RulesTestCommandTest {

  private static final Screen WIDE = new Screen(200, false);
  private static final String THREAT = "threats/ACME-PAY-001.yaml";

  @TempDir Path folder;

  static Stream<Map<?, ?>> cases() throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/packs/cases.yaml"));
    Object cases = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return ((List<?>) cases).stream().map(one -> (Map<?, ?>) one);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatTheExamplesGave(Map<?, ?> one) {
    CustomerPack pack = CustomerPack.in(folder);
    if (one.containsKey("file")) {
      pack.with(text(one, "file"), text(one, "replace"), text(one, "by"));
    }

    CommandRun run = CommandRun.of(new byte[0], WIDE, "rules", "test", pack.toString());

    assertThat(run.code()).isEqualTo(one.get("code"));
    assertThat(run.out()).contains(lines(one, "out", pack));
    assertThat(run.err()).contains(lines(one, "err", pack)).doesNotContain("Exception", "\tat ");
    assertThat(run.out().isEmpty()).isEqualTo(run.code() == 2);
    assertThat(run.err().isEmpty()).isEqualTo(run.code() != 2);
  }

  @Test
  void endsWithTheSummary() {
    CustomerPack pack = CustomerPack.in(folder);

    assertThat(CommandRun.of("rules", "test", pack.toString()).out().lines())
        .last()
        .isEqualTo("1 definition, 2 examples: all as expected.");
  }

  @Test
  void testsTheShippedPacksTogether() {
    CommandRun run = CommandRun.of("rules", "test", "../libs/threat-library/src/main/packs");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("ai-agentic ").contains("pass  AI-AGT-001  ");
  }

  @Test
  void saysThatADraftLeavesTheOtherShippedPacksIncomplete() {
    CustomerPack draft =
        CustomerPack.shipped("ai-base", folder)
            .without(List.of("countermeasures/CM-LOG-ACTIONS.yaml"));

    CommandRun run = CommandRun.of("rules", "test", draft.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(draft + ": unfit-pack: It does not fit the other packs: ")
        .contains("CM-LOG-ACTIONS, which no pack defines")
        .hasLineCount(1);
  }

  @Test
  void writesResultsAsJson() throws IOException {
    CustomerPack pack = CustomerPack.in(folder).with(THREAT, "e == 'pay'", "e == 'send'");

    CommandRun run = CommandRun.of("rules", "test", pack.toString(), "--output", "json");

    JsonNode results = new ObjectMapper().readTree(run.out());
    assertThat(run.code()).isEqualTo(1);
    assertThat(results.get("passed").booleanValue()).isFalse();
    assertThat(results.get("counts"))
        .hasToString("{\"definitions\":1,\"examples\":2,\"failed\":1,\"gaps\":1}");
    JsonNode example = results.at("/definitions/0/examples/0");
    assertThat(example.get("expected").textValue()).isEqualTo("fires on [agent]");
    assertThat(example.get("got").textValue()).isEqualTo("silent");
    assertThat(example.at("/source/file").textValue()).isEqualTo(pack + "/" + THREAT);
    assertThat(example.at("/source/line").intValue()).isEqualTo(31);
    assertThat(results.at("/definitions/0/gaps/0/message").textValue())
        .isEqualTo("alternative pays-by-mail fires in no example");
  }

  @Test
  void writesResultsForBuildServers() throws Exception {
    CustomerPack pack =
        CustomerPack.in(folder)
            .with(THREAT, "e == 'pay'", "e == 'send'")
            .with(THREAT, "name: agent reads mail and pays", "name: \"<&> 'pays'\"");

    CommandRun run = CommandRun.of("rules", "test", pack.toString(), "--output", "junit");

    Element suites = xml(run.out());
    assertThat(run.code()).isEqualTo(1);
    Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo("3");
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    NodeList cases = suite.getElementsByTagName("testcase");
    assertThat(((Element) cases.item(0)).getAttribute("name")).isEqualTo("<&> 'pays'");
    Element failure = (Element) suite.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).isEqualTo("silent (expected fires on [agent])");
    assertThat(failure.getTextContent()).startsWith(pack + "/" + THREAT + ":31: ");
    assertThat(((Element) cases.item(1)).getElementsByTagName("failure").getLength()).isZero();
    assertThat(((Element) cases.item(2)).getElementsByTagName("failure").getLength()).isOne();
  }

  @Test
  void writesProblemsAsJson() throws IOException {
    CustomerPack pack =
        CustomerPack.in(folder)
            .with("pack.yaml", "licence: ", "license: ")
            .with(THREAT, "toolCalling == true", "toolCaling == true");

    CommandRun run = CommandRun.of("rules", "test", pack.toString(), "--output", "json");

    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(run.code()).isEqualTo(2);
    assertThat(report.get("passed").booleanValue()).isFalse();
    assertThat(report.get("problems").findValuesAsText("code"))
        .containsExactly("missing", "unknown-field", "unknown-name");
    assertThat(report.at("/problems/0").has("expected")).isFalse();
    assertThat(report.at("/problems/2/expected").textValue()).isEqualTo("perhaps toolCalling");
    assertThat(report.at("/problems/2/source"))
        .hasToString("{\"file\":\"" + pack + "/" + THREAT + "\",\"line\":17}");
    assertThat(run.err()).contains(pack + "/" + THREAT + ":17: unknown-name: condition: ");
  }

  @Test
  void writesProblemsForBuildServers() throws Exception {
    CustomerPack pack = CustomerPack.in(folder).with(THREAT, "e == 'pay'", "e == '<pay>'");

    CommandRun run = CommandRun.of("rules", "test", pack.toString(), "--output", "junit");

    Element suite = (Element) xml(run.out()).getElementsByTagName("testsuite").item(0);
    assertThat(run.code()).isEqualTo(2);
    assertThat(suite.getAttribute("errors")).isEqualTo("1");
    Element problem = (Element) suite.getElementsByTagName("testcase").item(0);
    assertThat(problem.getAttribute("name")).startsWith(pack + "/" + THREAT + ":");
    Element error = (Element) problem.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("type")).isEqualTo("wrong-value");
    assertThat(error.getAttribute("message"))
        .isEqualTo("condition: '<pay>' is no value of toolSideEffects");
    assertThat(error.getTextContent()).contains(": wrong-value: ").contains("(expected one of ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules",
        "rules fly",
        "rules test",
        "rules test a b",
        "rules test --output=xml a",
      })
  void refusesArgumentsThatItDoesNotKnow(String line) {
    CommandRun run = CommandRun.of(line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("glacis: ").contains("Usage: ").doesNotContain("Exception");
  }

  @Test
  void saysThatThereIsNoPack() throws IOException {
    String missing = folder.resolve("missing").toString();
    Path file = Files.writeString(folder.resolve("pack.yaml"), "id: x\n");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(CommandRun.of("rules", "test", missing).err())
        .isEqualToIgnoringNewLines(missing + ": not-found: There is no such folder.");
    assertThat(CommandRun.of("rules", "test", file.toString()).err())
        .isEqualToIgnoringNewLines(file + ": not-a-folder: A pack is a folder.");
    assertThat(CommandRun.of("rules", "test", empty.toString()).err())
        .startsWith(
            empty + "/pack.yaml: missing: there is no pack (expected a folder with a pack.yaml)");
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static String text(Map<?, ?> one, String key) {
    return (String) one.get(key);
  }

  private static List<String> lines(Map<?, ?> one, String key, CustomerPack pack) {
    return one.get(key) instanceof List<?> lines
        ? lines.stream().map(line -> line.toString().replace("PACK", pack.toString())).toList()
        : List.of("");
  }
}

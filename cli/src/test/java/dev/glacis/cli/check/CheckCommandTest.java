package dev.glacis.cli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import dev.glacis.cli.Console;
import dev.glacis.cli.GlacisCli;
import dev.glacis.cli.terminal.Screen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  private static final String DOCUMENTS = "src/test/resources/documents/";
  private static final String AGENT = DOCUMENTS + "one-agent.otm.yaml";
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/documents/cases.csv", numLinesToSkip = 1)
  void endsWithTheCodeOfTheDocumentAndNamesThePlace(String file, int code, String first) {
    for (String output : List.of("text", "json")) {
      CommandRun run = CommandRun.of("check", DOCUMENTS + file, "--output", output);

      assertThat(run.code()).isEqualTo(code);
      assertThat(run.err()).startsWith(first == null ? "" : DOCUMENTS + first);
      assertThat(run.err().isEmpty()).isEqualTo(first == null);
      assertThat(run.err()).doesNotContain("Exception", "\tat ");
      assertThat(run.out().isEmpty()).isEqualTo(first != null);
    }
  }

  @Test
  void printsFiguresThreatsAndQuestionsForPeople() {
    CommandRun run = CommandRun.of("check", AGENT);

    assertThat(run.out())
        .startsWith("One agent  " + AGENT + "\n2 components and 1 data flow: ")
        .containsPattern(
            "(?m)^high +\\d+ +confirmed +Sensitive data leaves .* Mail agent +AI-AGT-002$")
        .containsPattern("(?m)^  - When must a person approve .*$")
        .containsPattern(
            "(?m)^    humanApproval of agent: settles \\d threats with a risk of \\d+ ")
        .doesNotContain("\u001B");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void marksWhatIsMitigated() {
    String out = CommandRun.of("check", "../samples/mail-agent.otm.yaml").out();

    assertThat(out)
        .containsPattern("(?m)^low +\\d+ +confirmed +yes  +Agent loops without end")
        .containsPattern("(?m)^high +\\d+ +confirmed +partly +Agent or tool acts with more rights");
  }

  @Test
  void namesTheControlsThatReduceThreats() {
    String out = CommandRun.of("check", "../samples/mail-agent.otm.yaml").out();

    assertThat(out)
        .containsPattern("(?m)^REDUCES +CONTROL THAT IS THERE +WHERE +ID$")
        .containsPattern("(?m)^ +1  Allow outbound connections .*  Code interpreter +CM-\\S+$");
  }

  @Test
  void asksTheThreeQuestionsThatSettleMost() {
    String out = CommandRun.of("check", "../samples/mail-agent.otm.yaml").out();

    String asked = out.substring(out.indexOf("\nAnswers that would settle most\n"));
    assertThat(asked.lines().filter(line -> line.startsWith("  - "))).hasSize(3);
    assertThat(asked).containsPattern("(?m)^    and \\d+ more$");
  }

  @Test
  void writesOneJsonObjectPerDocumentInTheOrderOfThePaths() throws IOException {
    CommandRun run = CommandRun.of("check", "../samples", "--output", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(CheckCommandTest::file))
        .containsExactly(
            "../samples/mail-agent.otm.yaml",
            "../samples/support-assistant.otm.yaml",
            "../samples/training-pipeline.otm.yaml");
    assertThat(run.err()).startsWith("../samples/README.md: left-out: ").hasLineCount(1);
  }

  @Test
  void evaluatesTheOthersWhenADocumentOfAFolderIsRefused() {
    CommandRun run = CommandRun.of("check", DOCUMENTS + "mixed", "--output", "json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines().map(CheckCommandTest::file))
        .containsExactly(DOCUMENTS + "mixed/b.otm.yaml", DOCUMENTS + "mixed/inner/c.yml");
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith(DOCUMENTS + "mixed/notes.txt: left-out: "))
        .anyMatch(line -> line.startsWith(DOCUMENTS + "mixed/a.json:5:60: dangling-reference: "));
  }

  @Test
  void looksIntoTheDocumentsOfEveryTool() {
    CommandRun run =
        CommandRun.of(
            "check", "../libs/model-exchange/src/test/resources/foreign", "--output", "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(CheckCommandTest::file))
        .hasSize(10)
        .anyMatch(file -> file.endsWith("/shop.tm7"))
        .anyMatch(file -> file.endsWith("/assistant.cdx.xml"));
  }

  @Test
  void saysThatAFolderHasNoDocument(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "nothing");

    CommandRun run = CommandRun.of("check", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(folder + ": no-documents: ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void readsStandardInput() throws IOException {
    byte[] document = Files.readAllBytes(Path.of(AGENT));

    CommandRun run = CommandRun.of(document, Screen.paper(), "check", "-", "--output", "json");

    JsonNode answer = JSON.readTree(run.out());
    assertThat(run.code()).isZero();
    assertThat(answer.has("file")).isFalse();
    assertThat(answer.at("/threats/0/source/pointer").textValue()).isEqualTo("/components/1");
    assertThat(answer.at("/threats/0/source").has("file")).isFalse();
  }

  @Test
  void namesStandardInputInComplaints() {
    byte[] document = "{".getBytes(StandardCharsets.UTF_8);

    assertThat(CommandRun.of(document, Screen.paper(), "check", "-").err())
        .startsWith("standard input:1:2: syntax: Not valid JSON");
  }

  @Test
  void pointsToTheElementInTheFile() throws IOException {
    JsonNode answer = JSON.readTree(CommandRun.of("check", AGENT, "--output", "json").out());

    JsonNode source = answer.at("/threats/0/source");
    assertThat(source.get("file").textValue()).isEqualTo(AGENT);
    assertThat(Files.readAllLines(Path.of(AGENT)).get(source.get("line").intValue() - 1))
        .isEqualTo("  - id: agent");
  }

  @Test
  void derivesIdsWithoutATenant() throws IOException {
    JsonNode answer = JSON.readTree(CommandRun.of("check", AGENT, "--output", "json").out());

    assertThat(answer.get("threats"))
        .filteredOn(
            threat -> threat.get("fingerprint").textValue().equals("AI-AGT-001@component:agent"))
        .map(threat -> threat.get("id").textValue())
        .containsExactly("thr_N7y_3tLtNovPaG1bQq9C3A");
  }

  @Test
  void saysThatNothingWasMeasured() throws IOException {
    String file = DOCUMENTS + "nothing.otm.json";

    assertThat(CommandRun.of("check", file).out()).contains("Nothing was evaluated");
    JsonNode answer = JSON.readTree(CommandRun.of("check", file, "--output", "json").out());
    assertThat(answer.get("verdict").textValue()).isEqualTo("notMeasured");
  }

  @Test
  void remarksOnWhatItDidNotUnderstand() {
    String document =
        """
        {"otmVersion": "0.2.0", "project": {"id": "p", "name": "P"}, "components": [
          {"id": "a", "name": "A", "type": "ai.agent", "attributes": {"toolCalling": "maybe"}}]}
        """;

    String out =
        CommandRun.of(document.getBytes(StandardCharsets.UTF_8), Screen.paper(), "check", "-")
            .out();

    assertThat(out).contains("line 2: \"toolCalling\" does not take this value");
  }

  @Test
  void remarksInJsonOnATypeThatNoRuleKnows() throws IOException {
    String file = DOCUMENTS + "mistyped.otm.yaml";

    JsonNode answer = JSON.readTree(CommandRun.of("check", file, "--output", "json").out());

    assertThat(answer.get("threats")).isEmpty();
    assertThat(answer.get("remarks"))
        .containsExactly(
            JSON.readTree(
                """
                {"code": "warning", "pointer": "/components/0/type", "line": 10, "column": 11,
                 "message": "Rules about types do not see components of the type \\"ai.agnet\\". \
                Perhaps ai.agent?"}
                """));
  }

  @Test
  void suggestsTheTypeThatLintSuggests() {
    String file = DOCUMENTS + "mistyped.otm.yaml";

    for (String command : List.of("check", "lint")) {
      assertThat(CommandRun.of(command, file).out()).contains("\"ai.agnet\". Perhaps ai.agent?");
    }
  }

  @Test
  void namesEveryReferenceToNothingAndEveryRatingThatIsNone() {
    String file = DOCUMENTS + "nowhere.otm.yaml";

    CommandRun check = CommandRun.of("check", file);

    assertThat(check.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith(file + ":8:66: dangling-reference: There is no trust"))
        .anyMatch(line -> line.startsWith(file + ":10:54: dangling-reference: There is no comp"));
    assertThat(CommandRun.of("lint", file).out())
        .contains(":6:68: error: wrong-value: ", ":8:66: error: dangling-reference: ");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesOutAPipeThatNobodyWritesTo(@TempDir Path folder) throws Exception {
    Files.copy(Path.of(AGENT), folder.resolve("agent.otm.yaml"));
    Path pipe = folder.resolve("pipe.yaml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    for (String[] command :
        List.of(
            new String[] {"check", folder.toString()},
            new String[] {"convert", folder.toString(), "--report"})) {
      CommandRun run =
          assertTimeoutPreemptively(Duration.ofMinutes(1), () -> CommandRun.of(command));

      assertThat(run.err() + run.out()).contains(pipe + ": no-file: It is a pipe");
    }
  }

  @Test
  void keepsWhatATerminalWouldObeyAwayFromIt() {
    String document =
        """
        {"otmVersion": "0.2.0", "project": {"id": "p", "name": "P\\u001b[2J\\u202e"},
         "components": [{"id": "a", "name": "A\\u001b[31m\\nB", "type": "ai.agent"},
                        {"id": "a", "name": "\\u001b]0;x", "type": "ai.agent"}]}
        """;
    String sound = document.replaceFirst("\"a\"", "\"b\"");

    for (String shown : List.of(document, sound)) {
      CommandRun run =
          CommandRun.of(shown.getBytes(StandardCharsets.UTF_8), Screen.paper(), "check", "-");
      assertThat(run.out() + run.err()).isNotEmpty().doesNotContain("\u001B", "\u202E");
    }
  }

  @Test
  void coloursSeveritiesOnATerminal() {
    String out = CommandRun.of(new byte[0], new Screen(100, true), "check", AGENT).out();

    assertThat(out).contains("\u001B[31mhigh\u001B[0m  ");
  }

  @ParameterizedTest
  @ValueSource(ints = {72, 80, 100})
  void fitsTheWidthOfTheTerminal(int width) {
    CommandRun run =
        CommandRun.of(
            new byte[0],
            new Screen(width, false),
            "check",
            "../samples/support-assistant.otm.yaml");

    assertThat(run.out().lines().skip(1)).allMatch(line -> line.length() <= width);
    assertThat(run.out().lines()).anyMatch(line -> line.length() > width - 12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check a b",
        "check --output=xml a",
        "check --unknown a",
        "check --output",
        "fly",
        "",
      })
  void refusesArgumentsThatItDoesNotKnow(String line) {
    CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("glacis: ").contains("Usage: ").doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refusesANameThatIsNone() {
    CommandRun run = CommandRun.of("check", "a\0b");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("glacis: not-found: 'a")
        .contains("names no file")
        .hasLineCount(1);
  }

  @Test
  void explainsItself() {
    CommandRun run = CommandRun.of("check", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: ./glacis check ");
  }

  @Test
  void saysPlainlyThatTheOutputIsGone() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), closed, new PrintWriter(err), Screen.paper());

    assertThat(GlacisCli.run(console, "check", AGENT, "--output", "json")).isEqualTo(2);
    assertThat(err.toString()).contains("Broken pipe").doesNotContain("Exception", "\tat ");
  }

  private static String file(String line) {
    try {
      return JSON.readTree(line).get("file").textValue();
    } catch (IOException noJson) {
      throw new AssertionError(line, noJson);
    }
  }
}

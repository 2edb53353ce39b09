package dev.glacis.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import dev.glacis.cli.terminal.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesDryRunCommandTest {

  private static final String DOCUMENTS = "src/test/resources/documents/";
  private static final String AGENT = DOCUMENTS + "one-agent.otm.yaml";
  private static final String MAIL = "../samples/mail-agent.otm.yaml";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void namesTheThreatsThatANewPackWouldAdd() {
    CommandRun run = dryRun(sending(), AGENT);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            "Draft of acme-payments 0.1.0 beside the packs that ship\n\nOne agent  " + AGENT)
        .containsPattern(
            "(?m)^new +high +\\d+ +Agent pays forged invoices +ACME-PAY-001@component:agent +new"
                + " definition$");
    assertThat(run.out().lines())
        .last()
        .asString()
        .matches(
            "1 model, 1 of them with differences: 1 new threat, 0 resolved, 0 changed, \\d+"
                + " unchanged\\.");
  }

  @Test
  void saysWhatADraftOfAShippedPackTakesAwayAndChanges() {
    CommandRun run = dryRun(changedAgentic(), MAIL);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Draft of ai-agentic 1.7.0 in place of the shipped version 1.6.0\n")
        .containsPattern(
            "\nno new threats, 1 resolved, 3 changed, \\d+ unchanged. Risk 71 becomes 70.\n")
        .containsPattern("(?m)^resolved +low .* AI-AGT-013@component:agent +definition is gone$")
        .containsPattern("(?m)^changed +high → medium +71 → \\d+ .* rated otherwise$")
        .containsPattern(
            "(?m)^changed +medium .* AI-AGT-003@component:agent +version 1.2.1 → 1.3.0$");
  }

  @Test
  void saysThatAConditionFindsLessOrMore() {
    CustomerPack draft =
        CustomerPack.shipped("ai-agentic", folder)
            .with("threats/AI-AGT-003.yaml", "'supervised', 'autonomous'", "'assistive'");

    assertThat(dryRun(draft, MAIL).out())
        .containsPattern("(?m)^resolved .* AI-AGT-003@component:agent +rule finds less$");
    draft.with("threats/AI-AGT-003.yaml", "['assistive']", "['supervised', 'autonomous']");
    draft.with("threats/AI-AGT-003.yaml", "['write',", "['read', 'write',");
    assertThat(dryRun(draft, MAIL).out())
        .containsPattern("(?m)^new .* AI-AGT-003@component:.* +rule finds more$");
  }

  @Test
  void knowsRenamedDefinitionsAgain() {
    CustomerPack renamed =
        CustomerPack.shipped("ai-agentic", folder)
            .renamed("threats/AI-AGT-013.yaml", "threats/AI-AGT-113.yaml")
            .with("threats/AI-AGT-113.yaml", "id: AI-AGT-013", "id: AI-AGT-113")
            .with("threats/AI-AGT-113.yaml", "formerly: []", "formerly: [AI-AGT-013]");

    assertThat(dryRun(renamed, MAIL).out())
        .contains("no new threats, 0 resolved, 1 changed,")
        .containsPattern("(?m)^changed .* AI-AGT-113@component:agent +was AI-AGT-013$");
  }

  @Test
  void findsNoDifferenceInAPackAsItShips() {
    CommandRun run = dryRun(CustomerPack.shipped("ai-agentic", folder), "../samples");

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("\nNo difference: \\d+ threats. Risk stays 75.\n");
    assertThat(run.out().lines())
        .last()
        .asString()
        .startsWith("3 models, 0 of them with differences: no new threats, 0 resolved, 0 changed,");
  }

  @Test
  void goesOnAfterAModelThatItCannotRead() {
    CustomerPack pack = sending();
    for (String output : List.of("text", "json")) {
      CommandRun run = dryRun(pack, DOCUMENTS + "mixed", "--output", output);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains(DOCUMENTS + "mixed/a.json:5:60: dangling-reference: ");
      assertThat(run.out()).contains("mixed/b.otm.yaml", "mixed/inner/c.yml");
      assertThat(run.out().lines())
          .last()
          .asString()
          .containsAnyOf(" 1 document refused.", "\"refused\":1,");
    }
  }

  @Test
  void writesOneJsonObjectPerModelAndTotalsLast() throws IOException {
    CommandRun run = dryRun(changedAgentic(), "../samples", "--output", "json");

    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    assertThat(lines).hasSize(4);
    JsonNode mail = lines.getFirst();
    assertThat(mail.get("file").textValue()).isEqualTo(MAIL);
    assertThat(mail.at("/system/key").textValue()).isEqualTo("mail-agent");
    assertThat(mail.at("/before/risk/current").intValue()).isEqualTo(71);
    assertThat(mail.at("/after/counts/critical").intValue()).isZero();
    assertThat(mail.at("/resolved/0/definition/id").textValue()).isEqualTo("AI-AGT-013");
    assertThat(mail.at("/resolved/0/reasons")).hasToString("[\"rule\"]");
    assertThat(mail.at("/changed/0/before/severity").textValue()).isEqualTo("high");
    assertThat(mail.at("/changed/0/after/severity").textValue()).isEqualTo("medium");
    assertThat(mail.at("/changed/0/aspects"))
        .hasToString("[\"severity\",\"inherent-risk\",\"current-risk\",\"projected-risk\"]");
    assertThat(lines.getLast().at("/totals/resolved").intValue()).isEqualTo(1);
    assertThat(lines.getLast().at("/drafts/0/shipped/version").textValue()).isEqualTo("1.6.0");
  }

  @Test
  void readsModelsWithTheWordsThatTheDraftAdds() throws IOException {
    CustomerPack pack = sending();
    Files.writeString(
        pack.folder().resolve("architecture-attributes.csv"),
        "name,role,on,inherits,type,values,meaning,question\n"
            + "acmeRails,fact,component,no,list,sepa|card,how it pays,\n");
    pack.with(
        "threats/ACME-PAY-001.yaml",
        "&& component.toolCalling == true",
        "&& component.acmeRails.exists(r, r == 'sepa')");
    Path model = folder.resolve("model.otm.yaml");
    Files.writeString(
        model,
        Files.readString(Path.of(AGENT))
            .replace("toolCalling: true", "toolCalling: true, acmeRails: \"card, sepa\""));

    String answer = dryRun(pack, model.toString(), "--output", "json").out();
    JsonNode added = JSON.readTree(answer.lines().findFirst().orElseThrow()).at("/new/0");
    assertThat(added.get("fingerprint").textValue()).isEqualTo("ACME-PAY-001@component:agent");
    assertThat(added.get("certainty").textValue()).isEqualTo("confirmed");
    Files.writeString(model, Files.readString(model).replace("card, sepa", "card"));
    assertThat(dryRun(pack, model.toString()).out()).contains("No difference: ");
  }

  @Test
  void doesNotRunADraftThatDoesNotLoad() {
    CustomerPack wrong = sending().with("pack.yaml", "[ai-base]", "[ai-bas]");

    CommandRun run = dryRun(wrong, AGENT);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(wrong + "/pack.yaml:5: unknown-name: required pack 'ai-bas'");
  }

  @Test
  void writesTheProblemsOfADraftAsOneJsonObject() throws IOException {
    CustomerPack wrong = sending().with("pack.yaml", "[ai-base]", "[ai-bas]");

    CommandRun run = dryRun(wrong, AGENT, "--output", "json");

    assertThat(run.out()).hasLineCount(1);
    assertThat(JSON.readTree(run.out()).at("/problems/0"))
        .hasToString(
            "{\"code\":\"unknown-name\",\"message\":\"required pack 'ai-bas' is not there\","
                + "\"expected\":\"perhaps ai-base\",\"source\":{\"file\":\""
                + wrong
                + "/pack.yaml\",\"line\":5}}");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void saysThatThereIsNoModel() {
    CommandRun run = dryRun(sending(), DOCUMENTS + "missing.otm.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(DOCUMENTS + "missing.otm.yaml: not-found: ");
    assertThat(run.out())
        .isEqualTo(
            "Draft of acme-payments 0.1.0 beside the packs that ship\n\nno models, 0 of them with"
                + " differences: no new threats, 0 resolved, 0 changed, 0 unchanged. 1 document"
                + " refused.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rules dry-run a", "rules dry-run --models b", "rules dry-run a --models"})
  void asksForPackAndModels(String line) {
    CommandRun run = CommandRun.of(line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("glacis: ").contains("Usage: ./glacis rules dry-run ");
  }

  /** The customer's pack, whose threat is there when the agent can send. */
  private CustomerPack sending() {
    return CustomerPack.in(folder).with("threats/ACME-PAY-001.yaml", "e == 'pay'", "e == 'send'");
  }

  /** A draft that leaves a definition out, rates one lower and widens one. */
  private CustomerPack changedAgentic() {
    return CustomerPack.shipped("ai-agentic", folder)
        .with("pack.yaml", "version: 1.6.0", "version: 1.7.0")
        .with("threats/AI-AGT-003.yaml", "version: 1.2.1", "version: 1.3.0")
        .with("threats/AI-AGT-003.yaml", "'supervised'", "'assistive', 'supervised'")
        .with("threats/AI-AGT-004.yaml", "impact: high", "impact: low")
        .without(List.of("threats/AI-AGT-013.yaml"));
  }

  private static CommandRun dryRun(CustomerPack pack, String models, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("rules", "dry-run", pack.toString(), "--models", models));
    arguments.addAll(List.of(more));
    return CommandRun.of(new byte[0], new Screen(200, false), arguments.toArray(String[]::new));
  }
}

package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Threat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact that source, way and target rest on alike is assumed once. */
class ReachAssumptionsTest {

  private static final String DEFINITION = "DEMO-REACH-1";
  private static final String SOURCE = "component.isA('ai.external')";
  private static final String TARGET = "component.isA('ai.agent')";
  private static final String DOCUMENTS = ".exists(f, f.content.exists(c, c == 'document'))";
  private static final String THROUGH = "flow.content.exists(c, c == 'document')";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the target | agent.incoming
          the source | web.outgoing
          nothing but the way |
          the way twice | ends
          """)
  void countsItOnce(String shared, String where) throws IOException {
    Threat threat =
        found(
            "web.outgoing".equals(where) ? SOURCE + " && component.outgoing" + DOCUMENTS : SOURCE,
            "agent.incoming".equals(where) ? TARGET + " && component.incoming" + DOCUMENTS : TARGET,
            "ends".equals(where)
                ? "flow.source.toolCalling == true && flow.destination.toolCalling == true"
                : THROUGH);

    assertThat(threat.assumptions()).as(shared).hasSize(2);
    assertThat(threat.certainty()).isEqualTo(Certainty.ASSUMED);
  }

  @Test
  void countsTheTypeOfATargetOnce() throws IOException {
    DemoFolder.copyTo(folder);
    replace("type: ai.agent.orchestrator, ", "");
    replace(TARGET, TARGET + " && component.isA('mail.mailbox') && component.isA('ai.model')");

    assertThat(reported())
        .singleElement()
        .satisfies(threat -> assertThat(threat.assumptions()).hasSize(1));
  }

  @Test
  void hasNoTargetThatContradictsItself() throws IOException {
    DemoFolder.copyTo(folder);
    replace("[send], writableBy: own", "[send]");
    replace(TARGET, TARGET + " && component.writableBy == 'public'");

    assertThat(reported()).as("one author").hasSize(1);
    replace(TARGET, TARGET + " && component.writableBy == 'own'");
    assertThat(reported()).as("two authors").isEmpty();
  }

  private Threat found(String source, String target, String through) throws IOException {
    DemoFolder.copyTo(folder);
    replace(
        "component.isA('ai.external') || component.writableBy in ['customers', 'public']", source);
    replace(
        "component.isA('ai.agent') && component.toolSideEffects.exists(e, e in ['write', 'send'])",
        target);
    replace("flow.content.exists(c, c in ['document', 'tool-result'])", through);
    replace("to: box, content: [document]", "to: box");
    replace("to: agent, content: [document]", "to: agent");
    replace(
        "type: ai.external.web, writableBy: public", "type: ai.external.web, toolCalling: true");
    return reported().getFirst();
  }

  private void replace(String old, String by) throws IOException {
    DemoFolder.replace(folder.resolve("packs/demo/threats/" + DEFINITION + ".yaml"), old, by);
  }

  /** On the model of the example that fires. */
  private List<Threat> reported() {
    Compilation compilation = DemoFolder.compile(folder);
    RuleExample fires =
        compilation.examples().stream()
            .filter(example -> example.definition().equals(DEFINITION) && example.fires())
            .findFirst()
            .orElseThrow();
    return new ThreatEngine(compilation.packSet())
        .evaluate(fires.model()).reported().stream()
            .filter(threat -> threat.definition().id().equals(DEFINITION))
            .toList();
  }
}

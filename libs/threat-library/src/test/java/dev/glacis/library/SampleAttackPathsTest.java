package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.attack.AttackAnalysis;
import dev.glacis.engine.attack.AttackOptions;
import dev.glacis.engine.attack.AttackPath;
import dev.glacis.engine.attack.AttackPaths;
import dev.glacis.engine.attack.AttackStep;
import dev.glacis.engine.attack.CountermeasureCuts;
import dev.glacis.engine.attack.CutOptions;
import dev.glacis.engine.attack.EntryPoint;
import dev.glacis.engine.attack.SmallestCut;
import dev.glacis.engine.attack.ValuedAsset;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.risk.RiskScale;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attack paths of the sample systems, as somebody who knows such systems would expect them. */
class SampleAttackPathsTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();

  @Test
  void leakAndHijackTheMailAgentByWhatItReads() throws IOException {
    AttackAnalysis analysis = analyse("mail-agent");
    AttackPath leak = path(analysis, "AI-AGT-002@component:agent");
    assertThat(leak.entry().reason()).isEqualTo(EntryPoint.Reason.UNTRUSTED_ZONE);
    assertThat(leak.steps().getFirst().route())
        .extracting(ElementRef::id)
        .containsExactly("web", "page", "web-fetch", "fetch", "agent");
    assertThat(leak.targets())
        .extracting(ValuedAsset::asset)
        .extracting(ElementRef::id)
        .containsExactly("connector-tokens", "documents", "mail", "memory-entries");
    AttackPath chained =
        path(analysis, "AI-AGT-024@component:agent > AI-AGT-012@component:office-connector");
    assertThat(analysis.paths().indexOf(chained)).isLessThan(13);
    assertThat(chained.steps())
        .extracting(AttackStep::sentence)
        .containsExactly(
            "What comes from Web pages reaches Mail agent over Page and Address to fetch and text"
                + " of the page: “Conversation is rewritten or poisoned midway” lets the attacker"
                + " decide what Mail agent sends.",
            "What comes from Mail agent reaches Connector for mail and files over Calls for mail"
                + " and files: “Tool arguments become commands” lets the attacker decide what"
                + " Connector for mail and files does, which discloses Tokens of the connectors,"
                + " Documents and Mail, and falsifies Tokens of the connectors and Documents.");
  }

  @Test
  void takeTheModelFromTheHubToTheScoringEndpoint() throws IOException {
    AttackAnalysis analysis = analyse("training-pipeline");
    AttackPath chained =
        path(analysis, "AI-SUP-001@component:pipeline > AI-SUP-001@component:endpoint");
    assertThat(analysis.paths().indexOf(chained)).isLessThanOrEqualTo(1);
    assertThat(chained.entry().component().id()).isEqualTo("hub");
    assertThat(chained.steps().getLast().route())
        .extracting(ElementRef::id)
        .containsExactly(
            "pipeline", "trained", "registry", "release", "ci", "deployment", "endpoint");
  }

  @Test
  void steerTheHostedModelAndLeakThroughItsAnswers() throws IOException {
    AttackAnalysis analysis = analyse("support-assistant");
    AttackPath chained = path(analysis, "AI-GEN-002@component:llm > AI-GEN-007@component:chat");
    assertThat(chained.entry().component().id()).isEqualTo("customer");
    assertThat(chained.targets())
        .extracting(target -> target.asset().id())
        .containsExactly("conversations");
  }

  @Test
  void canAllBeCutByFewerThanOneAndAHalfCountermeasuresPerPath() throws IOException {
    for (String sample : List.of("mail-agent", "support-assistant", "training-pipeline")) {
      AttackAnalysis analysis = analyse(sample, AttackOptions.defaults());
      SmallestCut cut =
          CountermeasureCuts.smallest(
              analysis.paths(), LIBRARY, CutOptions.of(RiskScale.standard()).withExactUpTo(26));
      assertThat(analysis.complete()).isTrue();
      assertThat(analysis.paths()).hasSize(10);
      assertThat(cut.optimal()).as(sample).isTrue();
      assertThat(cut.uncut()).as(sample).isEmpty();
      assertThat(cut.countermeasures()).as(sample).hasSizeBetween(1, 14);
    }
  }

  private static AttackPath path(AttackAnalysis analysis, String id) {
    return analysis.paths().stream()
        .filter(path -> path.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not among " + analysis.paths()));
  }

  /** More than the riskiest ten: these stories are told wherever they rank. */
  private static AttackAnalysis analyse(String sample) throws IOException {
    return analyse(sample, AttackOptions.defaults().withPaths(30));
  }

  private static AttackAnalysis analyse(String sample, AttackOptions wanted) throws IOException {
    ImportOptions options =
        ImportOptions.defaults().withVocabulary(AttributeVocabulary.of(LIBRARY.vocabulary()));
    Path file = Path.of("..", "..", "samples", sample + ".otm.yaml");
    ArchitectureModel model = new ModelImporter().read(Files.readAllBytes(file), options).model();
    ThreatEngine engine = new ThreatEngine(LIBRARY);
    ModelGraph graph = ModelGraph.of(model, LIBRARY.vocabulary());
    return AttackPaths.find(engine, engine.evaluate(model), graph, wanted);
  }
}

package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Propagated;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.pack.DerivedControlDefinition;
import dev.glacis.engine.pack.PackFiles;
import dev.glacis.engine.pack.PackReader;
import dev.glacis.engine.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Controls that stop what spreads are data, and only countermeasures read what follows. */
class DerivedControlsTest {

  private static final Path GUARDS = Path.of("src/test/resources/guards");
  private static final Path ENGINE_FIXTURE =
      Path.of("../threat-engine/src/test/resources/guard-packs");
  private static final Compilation COMPILED =
      PackCompiler.compile(GUARDS.resolve("vocabulary"), GUARDS.resolve("packs"));

  @Test
  void areCompiledToWhatTheEnginesTestsLoad() {
    assertThat(COMPILED.problems()).isEmpty();
    assertThat(COMPILED.packSet().digest()).isEqualTo(PackFiles.inFolder(ENGINE_FIXTURE).digest());
    assertThat(COMPILED.vocabulary())
        .isEqualTo(PackFiles.inFolder(ENGINE_FIXTURE).baseVocabulary());
    assertThat(RuleExamples.test(COMPILED).results()).allMatch(ExampleResult::passed);
  }

  @Test
  void areNoticedWhereAnExampleSaysOtherwise() {
    RuleExamples examples = new RuleExamples(new ThreatEngine(COMPILED.packSet()));
    RuleExample filtered = example("a filter lies on the only way");
    RuleExample around = example("a way leads around the filter");

    assertThat(examples.failures(stating(filtered, List.of())))
        .containsExactly(
            filtered.place()
                + ": fires on [model], shows [CM-FILTER] (expected fires on [model], shows []):"
                + " there holds: receivesUntrustedContent of model is true,"
                + " contentFiltered of gateway is filtered is true, 1 flow before;"
                + " CM-SCREEN@component:model is unknown, CM-FILTER@component:model is present");
    assertThat(examples.failures(stating(around, List.of("CM-FILTER"))))
        .singleElement()
        .asString()
        .contains("shows [] (expected fires on [model], shows [CM-FILTER]): ")
        .endsWith(" CM-FILTER@component:model is absent");
    assertThat(examples.failures(stating(around, null))).isEmpty();
  }

  private static RuleExample example(String name) {
    return COMPILED.examples().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static RuleExample stating(RuleExample example, List<String> shows) {
    return new RuleExample(
        example.definition(), "x", example.place(), true, example.on(), shows, example.model());
  }

  @Test
  void areWrittenAndReadAgain() {
    assertThat(PackReader.readVocabulary(PackWriter.write(COMPILED.vocabulary())))
        .isEqualTo(COMPILED.vocabulary());
    assertThat(COMPILED.vocabulary().derivedControls().get("contentFiltered"))
        .extracting(
            DerivedControlDefinition::stops,
            DerivedControlDefinition::dataflow,
            DerivedControlDefinition::meaning)
        .containsExactly(
            Propagated.UNTRUSTED_CONTENT,
            null,
            "content of strangers was filtered before it arrived");
  }

  @Test
  void areReadByCountermeasuresOnly(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    guard(folder.resolve("packs/demo-base"));
    DemoFolder.replace(
        folder.resolve("packs/demo/threats/DEMO-COMPONENT-1.yaml"),
        "component.receivesUntrustedContent",
        "component.checkedBefore == false");
    assertThat(DemoFolder.compile(folder).problems())
        .extracting(Problem::message)
        .containsExactly(
            "condition: component.checkedBefore is a derived control, which only presentWhen of a"
                + " countermeasure reads");
  }

  @Test
  void canBeBroughtByAPack(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    guard(folder.resolve("packs/demo-base"));
    DemoFolder.replace(
        folder.resolve("packs/demo-base/countermeasures/CM-SEPARATE.yaml"),
        "component.untrustedContentSeparated == true",
        "component.checkedBefore");
    Compilation compilation = DemoFolder.compile(folder);
    assertThat(compilation.problems()).isEmpty();
    assertThat(compilation.packSet().countermeasure("CM-SEPARATE").orElseThrow().presentWhen())
        .isEqualTo(
            new Condition.Holds(
                new Operand.Guarded(
                    new Operand.Variable(0, ValueType.COMPONENT), "checkedBefore")));
  }

  private static void guard(Path pack) throws IOException {
    Files.writeString(
        pack.resolve("derived-controls.yaml"),
        """
        - name: checkedBefore
          stops: untrusted-content
          component: component.outputValidated == true
          meaning: content of strangers was checked before it arrived
        """);
  }
}

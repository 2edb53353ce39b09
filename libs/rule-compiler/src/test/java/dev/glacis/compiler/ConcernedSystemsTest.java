package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackReader;
import dev.glacis.engine.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A definition that names what a system must have says nothing of others. */
class ConcernedSystemsTest {

  private static final String DEFINITION = "DEMO-FLOW-1";

  @TempDir private Path folder;

  @Test
  void areThoseThatHaveAComponentOfTheType() throws IOException {
    assertThat(found(compiled("data"))).contains(DEFINITION);
    assertThat(found(compiled("ai.agent"))).doesNotContain(DEFINITION);
    assertThat(found(compiled("ai.agent, app.service"))).contains(DEFINITION);
  }

  @Test
  void areNamedWhenAnExampleStaysSilent() throws IOException {
    Compilation compilation = compiled("ai.agent");
    RuleExamples examples = new RuleExamples(new ThreatEngine(compilation.packSet()));
    RuleExample fires = example(compilation);

    assertThat(examples.failures(fires))
        .containsExactly(
            fires.place()
                + ": silent (expected fires on [query]): the system has no component of type"
                + " ai.agent");
  }

  @Test
  void areKeptInTheCompiledPack() throws IOException {
    Pack pack =
        compiled("ai.agent").packSet().packs().stream()
            .filter(one -> one.id().equals("demo"))
            .findFirst()
            .orElseThrow();

    Pack read = PackReader.readPack(PackWriter.write(pack));

    assertThat(read.threats())
        .filteredOn(definition -> definition.id().equals(DEFINITION))
        .singleElement()
        .satisfies(definition -> assertThat(definition.systemsWith()).containsExactly("ai.agent"));
  }

  private Compilation compiled(String types) throws IOException {
    DemoFolder.copyTo(folder);
    DemoFolder.replace(
        folder.resolve("packs/demo/threats/" + DEFINITION + ".yaml"),
        "scope: dataflow\n",
        "scope: dataflow\nsystemsWith: [" + types + "]\n");
    return DemoFolder.compile(folder);
  }

  private static RuleExample example(Compilation compilation) {
    return compilation.examples().stream()
        .filter(example -> example.definition().equals(DEFINITION) && example.fires())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> found(Compilation compilation) {
    ArchitectureModel model = example(compilation).model();
    return new ThreatEngine(compilation.packSet())
        .evaluate(model).threats().stream().map(threat -> threat.definition().id()).toList();
  }
}

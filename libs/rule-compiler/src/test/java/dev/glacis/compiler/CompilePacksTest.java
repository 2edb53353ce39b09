package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.PackFiles;
import dev.glacis.engine.pack.Standards;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line that builds call. */
class CompilePacksTest {

  private static final Path ENGINE_FIXTURE =
      Path.of("../threat-engine/src/test/resources/demo-packs");

  @Test
  void writesTheSameBytesAsTheEnginesTestsLoad(@TempDir Path output) throws IOException {
    assertThat(run(DemoFolder.PACKS, output)).isEmpty();
    List<String> names =
        List.of(
            "packs.index",
            "vocabulary.glacis.json",
            "standards.glacis.json",
            "demo.glacis.json",
            "demo-base.glacis.json");
    for (String name : names) {
      assertThat(output.resolve(name)).hasSameTextualContentAs(ENGINE_FIXTURE.resolve(name));
    }
    assertThat(PackFiles.inFolder(output).digest())
        .isEqualTo(compilation().packSet().digest())
        .isEqualTo(PackFiles.inFolder(ENGINE_FIXTURE).digest());
  }

  @Test
  void writesNothingWhenThereIsAProblem(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Path file = folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml");
    DemoFolder.replace(file, "zone.tenancy", "zone.tenant");
    Path output = folder.resolve("output");
    assertThat(run(folder.resolve("packs"), output))
        .contains(
            "demo/threats/DEMO-ZONE-1.yaml:14: unknown-name: condition: a trust zone has no field"
                + " 'tenant'")
        .endsWith("problems: 1, nothing written\nstatus 1");
    assertThat(output).doesNotExist();
  }

  @Test
  void saysWhenThereIsNoPack(@TempDir Path empty) {
    assertThat(run(empty, empty.resolve("output"))).contains("there is no pack");
  }

  @Test
  void needsNoStandardsForPacksThatNameNone(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Path mapped = folder.resolve("packs/demo-base/countermeasures/CM-AUTHENTICATE.yaml");
    String content = Files.readString(mapped);
    Files.writeString(mapped, content.substring(0, content.indexOf("clauses:")));
    Path output = folder.resolve("output");
    String[] arguments = {
      DemoFolder.VOCABULARY.toString(), folder.resolve("packs").toString(), output.toString()
    };
    StringWriter text = new StringWriter();
    assertThat(CompilePacks.run(arguments, new PrintWriter(text, true)))
        .as(text.toString())
        .isZero();
    assertThat(PackFiles.inFolder(output).standards()).isEqualTo(Standards.none());
  }

  @Test
  void writesNothingWithoutTheBase(@TempDir Path folder) {
    StringWriter text = new StringWriter();
    Path output = folder.resolve("output");
    for (String base : List.of(folder.toString(), "classpath:nowhere")) {
      String[] arguments = {"--base", base, DemoFolder.PACKS.toString(), output.toString()};
      assertThat(CompilePacks.run(arguments, new PrintWriter(text, true))).isEqualTo(1);
    }
    assertThat(text.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("cannot use the packs: cannot read packs.index: "));
    assertThat(output).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "--base one two", "one two three four five"})
  void explainsItsArguments(String arguments) {
    StringWriter text = new StringWriter();
    assertThat(CompilePacks.run(arguments.split(" "), new PrintWriter(text, true))).isEqualTo(2);
    assertThat(text.toString()).startsWith("usage: CompilePacks <vocabulary folder>");
  }

  private static Compilation compilation() {
    return DemoFolder.compile(DemoFolder.DEMO);
  }

  private static String run(Path packs, Path output) {
    StringWriter text = new StringWriter();
    String[] arguments = {
      DemoFolder.VOCABULARY.toString(),
      packs.toString(),
      output.toString(),
      DemoFolder.STANDARDS.toString()
    };
    int status = CompilePacks.run(arguments, new PrintWriter(text, true));
    return status == 0 ? text.toString() : text + "status " + status;
  }
}

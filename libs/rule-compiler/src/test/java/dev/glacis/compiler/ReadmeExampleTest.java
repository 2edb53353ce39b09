package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackFiles;
import dev.glacis.engine.pack.PackSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the README compiles and does what it says. */
class ReadmeExampleTest {

  // begin example
  static PackSet load(PackSet base, Path pack, PrintWriter out) {
    Compilation compilation = PackCompiler.compile(base, pack);
    for (Problem problem : compilation.problems()) {
      out.println(problem);
    }
    for (ExampleResult result : RuleExamples.test(compilation).results()) {
      out.println((result.passed() ? "passed: " : "failed: ") + result);
    }
    return compilation.packSet();
  }

  // end example

  private static final PackSet DEMO = DemoFolder.compile(DemoFolder.DEMO).packSet();

  private final StringWriter text = new StringWriter();
  private final PrintWriter out = new PrintWriter(text, true);

  @Test
  void loadsAPackThatRequiresOneThatIsThere() {
    PackSet packs = load(DEMO, DemoFolder.PACKS.resolve("demo"), out);

    assertThat(packs.packs()).extracting(Pack::id).containsExactly("demo", "demo-base");
    assertThat(text.toString().lines()).isNotEmpty().allMatch(line -> line.startsWith("passed: "));
  }

  @Test
  void saysWhatIsWrong(@TempDir Path folder) throws IOException {
    Path pack = Files.createDirectory(folder.resolve("acme"));
    Files.writeString(pack.resolve("pack.yaml"), "id: acme\n");

    assertThatThrownBy(() -> load(DEMO, pack, out)).isInstanceOf(InvalidPackException.class);
    assertThat(text.toString()).contains("acme/pack.yaml");
  }

  @Test
  void compilesOnTopOfABuildBefore(@TempDir Path folder) throws IOException {
    DemoFolder.copyTo(folder);
    Path base = Files.createDirectory(folder.resolve("base"));
    Files.move(folder.resolve("packs/demo-base"), base.resolve("demo-base"));
    Path compiled = folder.resolve("compiled");
    run(folder, "vocabulary base compiled standards");
    assertThat(PackFiles.inFolder(compiled).packs()).extracting(Pack::id).containsOnly("demo-base");

    String line = Files.readString(Path.of("README.md")).split("```\nCompilePacks ")[1];
    run(folder, line.substring(0, line.indexOf('\n')));

    assertThat(PackFiles.inFolder(folder.resolve("output")).digest()).isEqualTo(DEMO.digest());
  }

  private void run(Path folder, String arguments) {
    String[] paths =
        Arrays.stream(arguments.split(" "))
            .map(one -> one.startsWith("-") ? one : folder.resolve(one).toString())
            .toArray(String[]::new);
    assertThat(CompilePacks.run(paths, out)).as(text.toString()).isZero();
  }

  @Test
  void standsInTheReadmeWordForWord() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/dev/glacis/compiler/ReadmeExampleTest.java"));
    String example =
        source
            .substring(source.indexOf("// begin example") + 16, source.indexOf("// end example"))
            .stripIndent()
            .strip();
    assertThat(Files.readString(Path.of("README.md"))).contains(example);
  }
}

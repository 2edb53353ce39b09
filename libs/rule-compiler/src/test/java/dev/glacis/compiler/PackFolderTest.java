package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.PackSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack in a folder of another name: the author learns what is wrong in it all the same. */
class PackFolderTest {

  private static final String MISNAMED =
      "mine/pack.yaml:1: mismatch: id 'demo' is not the name of the folder (expected mine)";
  private static final String MISSPELT =
      "mine/threats/DEMO-ZONE-1.yaml:14: unknown-name: condition: a trust zone has no field"
          + " 'tenant'";

  @TempDir Path folder;

  @BeforeEach
  void renameAndBreak() throws IOException {
    DemoFolder.copyTo(folder);
    Files.move(folder.resolve("packs/demo"), folder.resolve("packs/mine"));
    DemoFolder.replace(
        folder.resolve("packs/mine/threats/DEMO-ZONE-1.yaml"), "zone.tenancy", "zone.tenant");
  }

  @Test
  void hearsOfTheNameLast() {
    assertMisspeltThenMisnamed(problems(DemoFolder.compile(folder)));
  }

  @Test
  void takesThePlaceOfThePackWithItsId() {
    PackSet shipped = DemoFolder.compile(DemoFolder.DEMO).packSet();

    assertMisspeltThenMisnamed(
        problems(PackCompiler.compile(shipped, folder.resolve("packs/mine"))));
  }

  @Test
  void isReadBesideAnotherOneWithItsId() throws IOException {
    Path other = Files.createDirectory(folder.resolve("packs/other"));
    Files.copy(folder.resolve("packs/mine/pack.yaml"), other.resolve("pack.yaml"));

    assertThat(problems(DemoFolder.compile(folder)))
        .anySatisfy(problem -> assertThat(problem).startsWith(MISSPELT));
  }

  private static void assertMisspeltThenMisnamed(List<String> problems) {
    assertThat(problems).hasSize(2).last().isEqualTo(MISNAMED);
    assertThat(problems.getFirst()).startsWith(MISSPELT);
  }

  private static List<String> problems(Compilation compilation) {
    return compilation.problems().stream().map(Problem::toString).toList();
  }
}

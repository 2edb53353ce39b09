package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFiringsTest {

  @TempDir Path folder;

  @Test
  void writesDownWhichDefinitionsFireInWhoseExamples() throws IOException {
    Path table = folder.resolve("new/firings.csv");

    assertThat(run(DemoFolder.PACKS, table)).isEqualTo("status 0");
    assertThat(table)
        .content()
        .startsWith("definition,examples_of\n")
        .contains("\nDEMO-FLOW-1,DEMO-COMPONENT-1 DEMO-FLOW-1\n");
  }

  @Test
  void leavesOutADefinitionThatFiresNowhere() throws IOException {
    DemoFolder.copyTo(folder);
    Path file = folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml");
    DemoFolder.replace(file, "zone.trustRating < 50", "zone.trustRating < 0");
    Path table = folder.resolve("firings.csv");

    run(folder.resolve("packs"), table);

    assertThat(table).content().contains("\nDEMO-FLOW-1,").doesNotContain("\nDEMO-ZONE-1,");
  }

  @Test
  void writesNothingWhenThereIsAProblem() throws IOException {
    DemoFolder.copyTo(folder);
    Path file = folder.resolve("packs/demo/threats/DEMO-ZONE-1.yaml");
    DemoFolder.replace(file, "zone.tenancy", "zone.tenant");
    Path table = folder.resolve("firings.csv");

    assertThat(run(folder.resolve("packs"), table))
        .contains("a trust zone has no field 'tenant'")
        .endsWith("status 1");
    assertThat(table).doesNotExist();
  }

  @Test
  void explainsItsArguments() {
    StringWriter text = new StringWriter();

    assertThat(RecordFirings.run(new String[0], new PrintWriter(text, true))).isEqualTo(2);
    assertThat(text.toString()).startsWith("usage: RecordFirings <vocabulary folder>");
  }

  private static String run(Path packs, Path table) {
    StringWriter text = new StringWriter();
    String[] arguments = {DemoFolder.VOCABULARY.toString(), packs.toString(), table.toString()};
    int status = RecordFirings.run(arguments, new PrintWriter(text, true));
    return text + "status " + status;
  }
}

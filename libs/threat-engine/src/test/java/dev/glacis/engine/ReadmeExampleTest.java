package dev.glacis.engine;

import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example in the README compiles and does what it says. */
class ReadmeExampleTest {

  // begin example
  static void print(Path compiledPacks, ArchitectureModel model, PrintWriter out) {
    ThreatEngine engine = new ThreatEngine(PackFiles.inFolder(compiledPacks));
    Evaluation evaluation = engine.evaluate(model);
    for (Threat threat : evaluation.reported()) {
      out.println(threat.severity() + " " + threat.risk().current() + ": " + threat.summary());
    }
    for (Question question : evaluation.questions()) {
      out.println("settles " + question.riskAtStake() + ": " + question.text());
    }
  }

  // end example

  @Test
  void printsThreatsAndQuestions() {
    StringWriter text = new StringWriter();
    print(
        Path.of("src/test/resources/demo-packs"),
        model()
            .component(
                "Assistant",
                "ai.model.foundation",
                null,
                "indirectContent",
                true,
                "modality",
                List.of("text"))
            .build(),
        new PrintWriter(text, true));
    assertThat(text.toString())
        .contains("HIGH 60: Whoever writes what Assistant reads can steer it.")
        .contains("settles 60: Is content from others kept apart");
  }

  @Test
  void standsInTheReadmeWordForWord() throws IOException {
    String source = Files.readString(Path.of("src/test/java").resolve(pathOf(getClass())));
    String example =
        source
            .substring(source.indexOf("// begin example") + 16, source.indexOf("// end example"))
            .stripIndent()
            .strip();
    assertThat(Files.readString(Path.of("README.md"))).contains(example);
  }

  private static String pathOf(Class<?> type) {
    return type.getName().replace('.', '/') + ".java";
  }
}

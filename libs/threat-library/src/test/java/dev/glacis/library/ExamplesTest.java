package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.Compilation;
import dev.glacis.compiler.PackCompiler;
import dev.glacis.compiler.RuleExample;
import dev.glacis.compiler.RuleExamples;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples in the definitions' files against the packs that ship. */
class ExamplesTest {

  private static final Compilation SOURCES =
      PackCompiler.compile(
          Path.of("src/main/vocabulary"), Path.of("src/main/standards"), Path.of("src/main/packs"));
  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final RuleExamples EXAMPLES = new RuleExamples(new ThreatEngine(LIBRARY));

  static Stream<RuleExample> examples() {
    return SOURCES.examples().stream();
  }

  static List<ThreatDefinition> threats() {
    return List.copyOf(LIBRARY.definitions());
  }

  @Test
  void shipsWhatTheSourcesSay() {
    assertThat(SOURCES.problems()).isEmpty();
    assertThat(LIBRARY.digest()).isEqualTo(SOURCES.packSet().digest());
    assertThat(LIBRARY.standards()).isEqualTo(SOURCES.standards());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void doesWhatTheExampleSays(RuleExample example) {
    assertThat(EXAMPLES.failures(example)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("threats")
  void showsEachAlternativeFireAndOneExampleSilent(ThreatDefinition threat) {
    assertThat(EXAMPLES.gaps(threat, SOURCES.examples())).isEmpty();
  }
}

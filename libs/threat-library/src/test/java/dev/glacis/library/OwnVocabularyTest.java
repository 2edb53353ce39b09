package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.Compilation;
import dev.glacis.compiler.PackCompiler;
import dev.glacis.compiler.RuleExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack with words of its own that the description of the language shows. */
class OwnVocabularyTest {

  private static final Path DESCRIPTION = Path.of("../../docs/reference/rule-language.md");
  private static final Pattern FILE =
      Pattern.compile("`(acme-kiosks/[^`]+)`\\R```\\w+\\R(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @BeforeEach
  void writeItsFiles() throws IOException {
    String description = Files.readString(DESCRIPTION);
    for (MatchResult file : FILE.matcher(description).results().toList()) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
    }
  }

  @Test
  void compilesOnTopOfTheShippedPacks() {
    Compilation compilation = compile();

    assertThat(compilation.problems()).isEmpty();
    assertThat(compilation.packs())
        .singleElement()
        .satisfies(
            pack -> {
              assertThat(pack.vocabulary().types()).containsOnlyKeys("acme.kiosk");
              assertThat(pack.vocabulary().attributes()).containsOnlyKeys("acmePlace");
              assertThat(pack.vocabulary().taxonomies()).containsOnlyKeys("ACME");
            });
  }

  @Test
  void doesWhatItsExamplesSay() {
    assertThat(RuleExamples.test(compile()).results())
        .hasSize(2)
        .allMatch(result -> result.passed());
  }

  private Compilation compile() {
    return PackCompiler.compile(ThreatLibrary.load(), folder.resolve("acme-kiosks"));
  }
}

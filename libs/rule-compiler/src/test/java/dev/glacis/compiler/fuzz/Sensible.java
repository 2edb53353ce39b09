package dev.glacis.compiler.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.glacis.compiler.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What is asked of a compiler that is given garbage. */
public final class Sensible {

  /** Far beyond what any input takes: stops what would never end. */
  private static final Duration NEVER_ENDING = Duration.ofSeconds(20);

  private Sensible() {}

  /** Runs what must come to an end. */
  public static <T> T ending(ThrowingSupplier<T> work) {
    return assertTimeoutPreemptively(NEVER_ENDING, work);
  }

  /**
   * Every problem names a file and one of its lines, and says something that can be shown.
   *
   * @param folder the folder that the files' names are relative to
   */
  public static void problems(List<Problem> problems, Path folder) {
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.line())
                  .as(problem.toString())
                  .isBetween(0, lines(folder.resolve(problem.file())));
              assertThat(problem.message()).isNotBlank();
              assertThat(problem.toString().codePoints().noneMatch(Character::isISOControl))
                  .as("control characters in %s", problem)
                  .isTrue();
              assertThat(problem.toString()).hasSizeLessThan(2000);
            });
  }

  /** Line breaks as YAML counts them. */
  private static int lines(Path file) {
    if (!Files.isRegularFile(file)) {
      return 0;
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return text.split("\r\n|[\n\r\u0085]", -1).length
          + text.split("\u00e2\u0080[\u00a8\u00a9]", -1).length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

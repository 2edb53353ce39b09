package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Public files are read, but for those that a list names with code and reason. */
class RefusedSamplesTest {

  @Test
  void theListIsExactlyWhatIsRefused() {
    Map<String, String> refused = new TreeMap<>();
    Samples.everything()
        .forEach(
            (file, document) -> {
              Throwable thrown =
                  catchThrowable(
                      () -> new ModelImporter().read(document, ImportOptions.defaults()));
              if (thrown instanceof RefusedDocumentException refusal) {
                refused.put(file, refusal.code().label());
              } else {
                assertThat(thrown).as(file).isNull();
              }
            });

    assertThat(refused).isEqualTo(listed());
  }

  private static Map<String, String> listed() {
    Map<String, String> codes = new TreeMap<>();
    new String(Fixtures.bytes("/refused-samples.csv"), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", 3))
        .forEach(cells -> codes.put(cells[0], cells[1]));
    return codes;
  }
}

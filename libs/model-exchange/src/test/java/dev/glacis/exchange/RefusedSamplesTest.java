package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Public files are read, but for those that a list names with code and reason. */
class RefusedSamplesTest {

  @Test
  void everyFileIsReadOrListed() {
    Map<String, String> listed = listed();
    Set<String> met = new TreeSet<>();
    for (String folder : ForeignModels.FOLDERS) {
      Samples.of(folder)
          .forEach(
              (name, document) -> {
                String file = folder + "/" + name;
                Throwable thrown =
                    catchThrowable(
                        () -> new ModelImporter().read(document, ImportOptions.defaults()));
                String code =
                    thrown instanceof RefusedDocumentException refused
                        ? refused.code().label()
                        : null;
                assertThat(thrown == null || code != null).as(file + ": " + thrown).isTrue();
                assertThat(code).as(file).isEqualTo(listed.get(file));
                met.add(file);
              });
    }
    assertThat(met).hasSizeGreaterThan(listed.size());
  }

  private static Map<String, String> listed() {
    Map<String, String> codes = new LinkedHashMap<>();
    new String(Fixtures.bytes("/refused-samples.csv"), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", 3))
        .forEach(cells -> codes.put(cells[0], cells[1]));
    return codes;
  }
}

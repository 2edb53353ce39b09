package dev.glacis.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.cli.convert.FileImport.Failed;
import dev.glacis.cli.convert.FolderReport.Totals;
import dev.glacis.exchange.ImportOptions;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileImporterTest {

  static Stream<Supplier<Throwable>> unexpected() {
    return Stream.of(
        OutOfMemoryError::new, StackOverflowError::new, () -> new IllegalStateException("no"));
  }

  @ParameterizedTest
  @MethodSource("unexpected")
  void countsWhatAFileBreaksAsFailed(Supplier<Throwable> error) {
    FileImporter importer =
        new FileImporter(ImportOptions.defaults(), (document, options) -> thrown(error.get()));

    FileImport read = importer.read("model.json", new byte[] {'{', '}'});

    assertThat(read).isInstanceOf(Failed.class);
    assertThat(Totals.of(List.of(read)).line()).endsWith("imported=0 refused=0 failed=1");
  }

  private static <R, T extends Throwable> R thrown(Throwable error) throws T {
    @SuppressWarnings("unchecked")
    T unchecked = (T) error;
    throw unchecked;
  }
}

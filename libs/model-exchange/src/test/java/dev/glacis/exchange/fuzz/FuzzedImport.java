package dev.glacis.exchange.fuzz;

import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.exchange.FormatReader;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.ShippedAttributes;
import dev.glacis.exchange.canonical.CanonicalModel;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** What the fuzzer calls, in a process of its own: any bytes are read and stored, or refused. */
public final class FuzzedImport {

  /** What the test looks for in the log, before each format and how often its reader was asked. */
  static final String REACHED = "reached: ";

  private static final ModelImporter IMPORTER = new ModelImporter();
  private static final ImportOptions OPTIONS = ShippedAttributes.options();

  private static final Map<String, String> FORMATS =
      ExchangeFormats.all().stream()
          .flatMap(format -> format.reader().stream())
          .collect(Collectors.toMap(reader -> reader.getClass().getName(), FormatReader::format));

  private static final Map<String, Integer> COUNTS = new ConcurrentSkipListMap<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(FuzzedImport::report));
  }

  private FuzzedImport() {}

  /** The fuzzer's entry point; its name is the fuzzer's. */
  public static void fuzzerTestOneInput(byte[] input) {
    byte[] document = EditedSeed.isScript(input) ? EditedSeed.of(input) : input;
    try {
      ImportedModel read = IMPORTER.read(document, OPTIONS);
      count(read.format());
      CanonicalModel.write(read.model());
    } catch (RefusedDocumentException refused) {
      // As it should be for most.
      refusedBy(refused).ifPresent(FuzzedImport::count);
    }
  }

  /** The format whose reader refused; empty when it was not found out which one it is. */
  private static Optional<String> refusedBy(RefusedDocumentException refused) {
    return Arrays.stream(refused.getStackTrace())
        .filter(frame -> frame.getMethodName().equals("read"))
        .flatMap(frame -> Optional.ofNullable(FORMATS.get(frame.getClassName())).stream())
        .findFirst();
  }

  private static void count(String format) {
    COUNTS.merge(format, 1, Integer::sum);
  }

  private static void report() {
    COUNTS.forEach((format, count) -> System.err.println(REACHED + format + " " + count));
  }
}

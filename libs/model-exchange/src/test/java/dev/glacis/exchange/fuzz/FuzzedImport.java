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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** What the fuzzer calls, in a process of its own: any bytes are read and stored, or refused. */
public final class FuzzedImport {

  /** What the test looks for in the log, before each target and how many inputs it had. */
  static final String ASKED_FOR = "inputs: ";

  /** The same for documents that were of the target's format. */
  static final String REACHED = "reached: ";

  private static final ModelImporter IMPORTER = new ModelImporter();
  private static final ImportOptions OPTIONS = ShippedAttributes.options();

  private static final Map<String, String> FORMATS =
      ExchangeFormats.all().stream()
          .flatMap(format -> format.reader().stream())
          .collect(Collectors.toMap(reader -> reader.getClass().getName(), FormatReader::format));

  private static final List<String> TARGETS = FuzzTargets.formats();
  private static final List<EditedSeed> EDITED = edited();

  private static final Map<String, Integer> ASKED = new ConcurrentSkipListMap<>();
  private static final Map<String, Integer> COUNTS = new ConcurrentSkipListMap<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(FuzzedImport::report));
  }

  private FuzzedImport() {}

  private static List<EditedSeed> edited() {
    Map<String, List<byte[]>> fixtures = Seeds.fixtures();
    return TARGETS.stream().map(format -> new EditedSeed(fixtures.get(format))).toList();
  }

  /**
   * Called once before: what is read first takes long on a busy machine, and is no input that
   * hangs.
   */
  public static void fuzzerInitialize() {
    for (List<byte[]> fixtures : Seeds.fixtures().values()) {
      fixtures.forEach(one -> CanonicalModel.write(IMPORTER.read(one, OPTIONS).model()));
    }
  }

  /** The fuzzer's entry point; its name is the fuzzer's. */
  public static void fuzzerTestOneInput(byte[] input) {
    int target = FuzzTargets.of(input, TARGETS.size());
    byte[] rest = FuzzTargets.withoutTarget(input);
    byte[] document = EditedSeed.isScript(rest) ? EDITED.get(target).of(rest) : rest;
    String format = TARGETS.get(target);
    ASKED.merge(format, 1, Integer::sum);
    try {
      ImportedModel read = IMPORTER.read(document, OPTIONS);
      count(format, read.format());
      CanonicalModel.write(read.model());
    } catch (RefusedDocumentException refused) {
      // As it should be for most.
      refusedBy(refused).ifPresent(found -> count(format, found));
    }
  }

  /** The format whose reader refused; empty when it was not found out which one it is. */
  private static Optional<String> refusedBy(RefusedDocumentException refused) {
    return Arrays.stream(refused.getStackTrace())
        .filter(frame -> frame.getMethodName().equals("read"))
        .flatMap(frame -> Optional.ofNullable(FORMATS.get(frame.getClassName())).stream())
        .findFirst();
  }

  private static void count(String target, String format) {
    if (target.equals(format)) {
      COUNTS.merge(format, 1, Integer::sum);
    }
  }

  private static void report() {
    ASKED.forEach((format, count) -> System.err.println(ASKED_FOR + format + " " + count));
    COUNTS.forEach((format, count) -> System.err.println(REACHED + format + " " + count));
  }
}

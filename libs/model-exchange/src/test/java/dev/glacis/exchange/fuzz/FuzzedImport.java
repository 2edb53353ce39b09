package dev.glacis.exchange.fuzz;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.canonical.CanonicalModel;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** What the fuzzer calls, in a process of its own: any bytes are read and stored, or refused. */
public final class FuzzedImport {

  private static final ModelImporter IMPORTER = new ModelImporter();

  /** What the test looks for in the log, before the formats of which something was read. */
  static final String READ = "formats read:";

  private static final Set<String> FORMATS = new ConcurrentSkipListSet<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println(READ + FORMATS)));
  }

  private FuzzedImport() {}

  /** The fuzzer's entry point; its name is the fuzzer's. */
  public static void fuzzerTestOneInput(byte[] document) {
    try {
      ImportedModel read = IMPORTER.read(document, ImportOptions.defaults());
      FORMATS.add(read.format());
      CanonicalModel.write(read.model());
    } catch (RefusedDocumentException refused) {
      // As it should be for most.
    }
  }
}

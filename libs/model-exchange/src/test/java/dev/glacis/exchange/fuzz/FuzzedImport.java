package dev.glacis.exchange.fuzz;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.canonical.CanonicalModel;

/** What the fuzzer calls, in a process of its own: any bytes are read and stored, or refused. */
public final class FuzzedImport {

  private static final ModelImporter IMPORTER = new ModelImporter();

  private FuzzedImport() {}

  /** The fuzzer's entry point; its name is the fuzzer's. */
  public static void fuzzerTestOneInput(byte[] document) {
    try {
      CanonicalModel.write(IMPORTER.read(document, ImportOptions.defaults()).model());
    } catch (RefusedDocumentException refused) {
      // As it should be for most.
    }
  }
}

package dev.glacis.cli.check;

import dev.glacis.cli.check.CheckOutcome.Checked;
import dev.glacis.cli.check.CheckOutcome.Refused;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import java.util.List;

/** Reads documents as architecture models and evaluates them. */
public final class DocumentCheck {

  /** A document on the own machine may be larger than one that somebody sends: 128 MiB. */
  static final int LIMIT_BYTES = 128 * 1024 * 1024;

  private static final int MAX_ELEMENTS = 1_000_000;
  private static final int MAX_NODES = 20_000_000;

  private final ThreatEngine engine;
  private final ModelImporter importer = new ModelImporter();
  private final ImportOptions options;

  public DocumentCheck(PackSet packs) {
    this.engine = new ThreatEngine(packs);
    ImportOptions usual = ImportOptions.defaults();
    this.options =
        new ImportOptions(
            LIMIT_BYTES,
            MAX_ELEMENTS,
            MAX_NODES,
            usual.maxDepth(),
            usual.maxNameLength(),
            AttributeVocabulary.of(packs.vocabulary()));
  }

  CheckOutcome check(String file, byte[] document) {
    try {
      ImportedModel read = importer.read(document, options);
      return new Checked(file, read, engine.evaluate(read.model()));
    } catch (RefusedDocumentException refused) {
      return new Refused(file, refused.violations().stream().map(Complaint::of).toList());
    } catch (InvalidModelException contradictory) {
      return new Refused(
          file, List.of(Complaint.ofTheWhole("invalid-model", contradictory.getMessage() + ".")));
    }
  }
}

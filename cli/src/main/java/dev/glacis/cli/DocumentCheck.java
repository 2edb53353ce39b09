package dev.glacis.cli;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.answer.AnswerContent;
import dev.glacis.engine.answer.EvaluationWriter;
import dev.glacis.engine.answer.SourcePlaces;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.io.OutputStream;

/** Reads and evaluates documents with the shipped packs, which it loads once. */
final class DocumentCheck {

  /** A hundred thousand elements with all their attributes fit. */
  private static final int LIMIT_BYTES = 256 * 1024 * 1024;

  /**
   * A document and what came of it.
   *
   * @param file name of the document; null when it came without one
   */
  record Checked(String file, ImportedModel imported, Evaluation evaluation) {

    String system() {
      return imported.model().name();
    }

    void writeJson(OutputStream out) throws IOException {
      new EvaluationWriter(AnswerContent.standard().withPlaces(places())).write(evaluation, out);
      out.write('\n');
    }

    private SourcePlaces places() {
      return element ->
          imported
              .sourceMap()
              .of(element.kind(), element.id())
              .map(place -> new SourcePlaces.SourcePlace(file, place.line(), place.pointer()))
              .orElse(null);
    }
  }

  private final ThreatEngine engine = new ThreatEngine(ThreatLibrary.load());
  private final ImportOptions options =
      ImportOptions.defaults()
          .withLimitBytes(LIMIT_BYTES)
          .withVocabulary(AttributeVocabulary.of(engine.packs().vocabulary()));

  /**
   * @throws dev.glacis.exchange.RefusedDocumentException when it is no architecture model
   */
  Checked check(String file, byte[] document) {
    ImportedModel imported = new ModelImporter().read(document, options);
    return new Checked(file, imported, engine.evaluate(imported.model()));
  }
}

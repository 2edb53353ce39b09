package dev.glacis.cli.document;

import dev.glacis.cli.document.Outcome.Done;
import dev.glacis.cli.document.Outcome.Refused;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.SourceMap.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Function;

/** Reads documents as architecture models. */
final class DocumentReader {

  private final ModelImporter importer = new ModelImporter();
  private final ImportOptions options;

  DocumentReader(ImportOptions options) {
    this.options = options;
  }

  /** Reads a document and does something with its model. */
  <T> Outcome<T> read(DocumentSource source, Function<ArchitectureModel, T> work) {
    byte[] document;
    try {
      document = source.read(LocalLimits.BYTES);
    } catch (NoSuchFileException missing) {
      return refused(source, "not-found", "There is no such file.");
    } catch (AccessDeniedException denied) {
      return refused(source, "unreadable", "The file may not be read.");
    } catch (IOException failure) {
      return refused(source, "unreadable", "The file cannot be read: " + failure.getMessage());
    }
    try {
      return done(source, importer.read(document, options), work);
    } catch (RefusedDocumentException refused) {
      return new Refused<>(
          source.file(), refused.violations().stream().map(Complaint::of).toList());
    }
  }

  private static <T> Outcome<T> done(
      DocumentSource source, ImportedModel read, Function<ArchitectureModel, T> work) {
    try {
      return new Done<>(new Answered<>(source.file(), read, work.apply(read.model())));
    } catch (InvalidModelException contradictory) {
      Place place =
          read.sourceMap().of(contradictory.kind(), contradictory.id()).orElse(new Place("", 1, 1));
      String message = contradictory.getMessage() + ".";
      return new Refused<>(source.file(), List.of(Complaint.of("invalid-model", place, message)));
    }
  }

  private static <T> Outcome<T> refused(DocumentSource source, String code, String message) {
    return new Refused<>(source.file(), List.of(Complaint.ofTheFile(code, message)));
  }
}

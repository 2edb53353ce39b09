package dev.glacis.modeling.revision.application;

import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.mapping.ComponentTypes;
import dev.glacis.kit.document.MappingFile;
import dev.glacis.kit.document.RefusedDocuments;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.revision.domain.Note;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a document that somebody wants to commit; a refusal points to the places at fault. */
@ApplicationScoped
public class ReadDocument {

  private static final String AUTO = "auto";

  private final ModelImporter importer = new ModelImporter();
  private final ImportOptions options;

  ReadDocument(@ConfigProperty(name = "glacis.import.max-bytes") int maxBytes) {
    Vocabulary vocabulary = ThreatLibrary.load().vocabulary();
    this.options =
        ImportOptions.defaults()
            .withLimitBytes(maxBytes)
            .withVocabulary(AttributeVocabulary.of(vocabulary))
            .withTypes(ComponentTypes.of(vocabulary));
  }

  public Draft read(SentDocument document, Note note) {
    requireReadable(document.format());
    ImportOptions mapped = options.withMapping(MappingFile.read(document.mapping()));
    try {
      ImportedModel imported = importer.read(document.bytes(), mapped);
      requireStated(document.format(), imported.format());
      return Draft.of(imported, document.bytes(), note);
    } catch (RefusedDocumentException refusal) {
      throw RefusedDocuments.problem(refusal);
    }
  }

  private static void requireReadable(String format) {
    boolean readable = ExchangeFormats.named(format).flatMap(ExchangeFormat::reader).isPresent();
    if (!format.equals(AUTO) && !readable) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER,
          "format must be auto or the name of a format that is read");
    }
  }

  private static void requireStated(String stated, String found) {
    if (!stated.equals(AUTO) && !stated.equals(found)) {
      throw new ProblemException(
          ProblemType.UNKNOWN_FORMAT, "The document is of the format " + found);
    }
  }
}

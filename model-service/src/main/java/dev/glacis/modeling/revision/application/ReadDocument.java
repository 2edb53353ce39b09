package dev.glacis.modeling.revision.application;

import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.Violation;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.modeling.revision.domain.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a document that somebody wants to commit; a refusal points to the places at fault. */
@ApplicationScoped
public class ReadDocument {

  private static final Set<String> FORMATS = Set.of("auto", "otm");

  private final ModelImporter importer = new ModelImporter();
  private final ImportOptions options;

  ReadDocument(@ConfigProperty(name = "glacis.import.max-bytes") int maxBytes) {
    this.options =
        ImportOptions.defaults()
            .withLimitBytes(maxBytes)
            .withVocabulary(AttributeVocabulary.of(ThreatLibrary.load().vocabulary()));
  }

  public Draft read(Commit commit) {
    if (!FORMATS.contains(commit.format())) {
      throw new ProblemException(ProblemType.INVALID_PARAMETER, "format must be auto or otm");
    }
    try {
      ImportedModel imported = importer.read(commit.document(), options);
      return Draft.of(imported, commit.document(), commit.author(), commit.message());
    } catch (RefusedDocumentException refusal) {
      ProblemType type = problemOf(refusal.code());
      // The title, since details are logged and a violation's message may quote the document.
      throw new ProblemException(
          type, type.title(), refusal.violations().stream().map(ReadDocument::violation).toList());
    }
  }

  private static ProblemType problemOf(RefusalCode code) {
    return switch (code) {
      case TOO_LARGE -> ProblemType.DOCUMENT_TOO_LARGE;
      case SYNTAX, ENCODING, TOO_DEEP, DUPLICATE_KEY, ALIAS_BOMB -> ProblemType.UNREADABLE_DOCUMENT;
      case NOT_A_MODEL -> ProblemType.UNKNOWN_FORMAT;
      case TOO_LONG,
          TOO_MANY_ELEMENTS,
          FORBIDDEN_CHARACTER,
          WRONG_TYPE,
          MISSING_FIELD,
          DUPLICATE_ID,
          DANGLING_REFERENCE,
          PARENT_CYCLE ->
          ProblemType.INVALID_DOCUMENT;
    };
  }

  private static Violation violation(dev.glacis.exchange.Violation found) {
    Integer line = found.line() == 0 ? null : found.line();
    return new Violation(found.pointer(), line, found.code().label(), found.message());
  }
}

package dev.glacis.modeling.revision.application;

import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.kit.document.RefusedDocuments;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
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
      throw RefusedDocuments.problem(refusal);
    }
  }
}

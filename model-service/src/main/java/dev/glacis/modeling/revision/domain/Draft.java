package dev.glacis.modeling.revision.domain;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.canonical.CanonicalModel;

/**
 * Content that may become a revision.
 *
 * @param format format of the document, such as {@code otm}
 */
public record Draft(
    ArchitectureModel model, String format, String digest, RevisionContent content, Note note) {

  /** A document that was read. */
  public static Draft of(ImportedModel imported, byte[] document, Note note) {
    RevisionContent content =
        new RevisionContent(
            new StoredDocument(document, imported.mediaType()),
            CanonicalModel.write(imported.model()),
            imported.sourceMap(),
            imported.lossReport());
    return new Draft(
        imported.model(),
        imported.format(),
        CanonicalModel.digest(imported.model()),
        content,
        note);
  }

  /** The content of an older revision once more. */
  public static Draft restoring(Revision revision, RevisionContent content, Note note) {
    return new Draft(
        CanonicalModel.read(content.architecture()),
        revision.format(),
        revision.digest(),
        content,
        note);
  }
}

package dev.glacis.modeling.revision.domain;

import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.canonical.CanonicalModel;

/**
 * A document that was read and may become a revision.
 *
 * @param author who commits it
 * @param message why; may be null
 */
public record Draft(
    ImportedModel imported, String digest, RevisionContent content, String author, String message) {

  public static Draft of(ImportedModel imported, byte[] document, String author, String message) {
    RevisionContent content =
        new RevisionContent(
            new StoredDocument(document, imported.mediaType()),
            CanonicalModel.write(imported.model()),
            imported.sourceMap(),
            imported.lossReport());
    return new Draft(imported, CanonicalModel.digest(imported.model()), content, author, message);
  }
}

package dev.glacis.modeling.revision;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.revision.domain.Note;

/** Makes a draft of one hostile body, as the service does before it stores it. */
final class SmallHeapImport {

  private SmallHeapImport() {}

  /**
   * Prints what became of a body.
   *
   * @param arguments name of the body
   */
  public static void main(String[] arguments) {
    byte[] body = HostileBodies.of(arguments[0]);
    try {
      ImportedModel imported = new ModelImporter().read(body, ImportOptions.defaults());
      Draft draft = Draft.of(imported, body, new Note(null, null));
      System.out.println("drafted " + draft.model().components().size());
    } catch (RefusedDocumentException refused) {
      System.out.println("refused " + refused.code().label());
    }
  }
}

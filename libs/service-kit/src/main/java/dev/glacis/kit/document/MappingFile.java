package dev.glacis.kit.document;

import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;

/** The file that callers send beside a document: what types of the document are here. */
public final class MappingFile {

  private MappingFile() {}

  /**
   * What the file says.
   *
   * @param file null for none, which maps nothing
   * @throws ProblemException invalid-mapping, with places in the file
   */
  public static TypeMapping read(byte[] file) {
    try {
      return file == null ? TypeMapping.none() : TypeMapping.read(file);
    } catch (RefusedDocumentException refusal) {
      throw RefusedDocuments.problem(ProblemType.INVALID_MAPPING, refusal);
    }
  }
}

package dev.glacis.gateway.systems.graphql;

import dev.glacis.gateway.systems.upstream.CommitParameters;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Input;

/**
 * A document to be imported.
 *
 * @param system key of the system; null for what the document calls itself
 * @param basedOn number of the head it is based on; null for any
 * @param file file that the document was in
 * @param commit address of the commit that the document was in
 * @param requestKey repeating a request under its key does nothing
 * @param mapping text of a mapping file: what types of the document are here
 */
@Input("ImportDocumentInput")
public record ImportDocumentInput(
    @NotNull String document,
    String format,
    String system,
    String message,
    Integer basedOn,
    String file,
    String commit,
    String requestKey,
    String mapping) {

  SentDocument sent() {
    return SentDocument.of(document, mapping);
  }

  CommitParameters parameters(SentDocument sent) {
    return Documents.parameters(sent, basedOn, requestKey, format, message, file, commit);
  }
}

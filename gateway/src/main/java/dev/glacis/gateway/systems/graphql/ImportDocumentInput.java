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
    String requestKey) {

  CommitParameters parameters() {
    return Documents.parameters(basedOn, requestKey, format, message, file, commit);
  }
}

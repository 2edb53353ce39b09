package dev.glacis.gateway.systems.graphql;

import dev.glacis.gateway.systems.upstream.CommitParameters;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/**
 * A revision to be committed.
 *
 * @param basedOn number of the head that the author has seen, 0 when there is none
 * @param file file that the document was in
 * @param commit address of the commit that the document was in
 * @param requestKey repeating a request under its key does nothing
 * @param mapping text of a mapping file: what types of the document are here
 */
@Input("CommitRevisionInput")
public record CommitRevisionInput(
    @NotNull @Id String systemId,
    int basedOn,
    @NotNull String document,
    String format,
    String message,
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

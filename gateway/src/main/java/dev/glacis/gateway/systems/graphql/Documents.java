package dev.glacis.gateway.systems.graphql;

import dev.glacis.gateway.systems.upstream.CommitParameters;

/** What mutations say along with a document, as the headers and parameters of a call. */
final class Documents {

  private static final String ANY_FORMAT = "auto";

  private Documents() {}

  static CommitParameters parameters(
      SentDocument document,
      Integer basedOn,
      String requestKey,
      String format,
      String message,
      String file,
      String commit) {
    return new CommitParameters(
        document.contentType(),
        basedOn == null ? null : revisionTag(basedOn),
        requestKey,
        format == null ? ANY_FORMAT : format,
        message,
        file,
        commit);
  }

  static String revisionTag(int number) {
    return "\"" + number + '"';
  }
}

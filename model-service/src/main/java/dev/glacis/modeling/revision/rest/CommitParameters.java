package dev.glacis.modeling.revision.rest;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.revision.application.Commit;
import dev.glacis.modeling.web.ETags;
import dev.glacis.modeling.web.ListParameters;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What goes with a document that is to be committed. */
public class CommitParameters {

  private static final int LONGEST_MESSAGE = 1000;

  @QueryParam("format")
  @DefaultValue("auto")
  String format;

  @QueryParam("message")
  String message;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  Commit toCommit(InputStream body, String author) {
    ListParameters.requireStorable("message", message);
    if (message != null && message.length() > LONGEST_MESSAGE) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "message has more than 1000 characters");
    }
    return new Commit(bytes(body), format, ETags.ifMatch(ifMatch), author, message);
  }

  private static byte[] bytes(InputStream body) {
    try {
      return body == null ? new byte[0] : body.readAllBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}

package dev.glacis.modeling.revision.rest;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.revision.application.Commit;
import dev.glacis.modeling.revision.domain.Note;
import dev.glacis.modeling.web.ETags;
import dev.glacis.modeling.web.ListParameters;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What goes with a document that is to be committed. */
public class CommitParameters {

  private static final int LONGEST_MESSAGE = 1000;
  private static final Pattern REQUEST_KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"]+");

  @QueryParam("format")
  @DefaultValue("auto")
  String format;

  @QueryParam("message")
  String message;

  /** File that the document was in. */
  @QueryParam("file")
  String file;

  /** Address of the commit that the document was in. */
  @QueryParam("commit")
  String commit;

  @HeaderParam(HttpHeaders.CONTENT_TYPE)
  @Parameter(hidden = true)
  String contentType;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** Repeating a request under its key does nothing and gives the same answer. */
  @HeaderParam("Idempotency-Key")
  String requestKey;

  Commit toCommit(InputStream body, String author) {
    Note note =
        new Note(author, bounded("message", message), bounded("file", file), address(commit), null);
    return new Commit(
        DocumentBody.read(contentType, body, format), ETags.ifMatch(ifMatch), note, requestKey());
  }

  private String requestKey() {
    if (requestKey != null && !REQUEST_KEY.matcher(requestKey).matches()) {
      throw invalid("Idempotency-Key must have 1 to 200 printable ASCII characters");
    }
    return requestKey;
  }

  /** A link that others will follow: nothing but the web. */
  private static String address(String text) {
    String address = bounded("commit", text);
    if (address != null && !ADDRESS.matcher(address).matches()) {
      throw invalid("commit must be an address that begins with https:// or http://");
    }
    return address;
  }

  private static String bounded(String name, String text) {
    ListParameters.requireStorable(name, text);
    if (text != null && text.length() > LONGEST_MESSAGE) {
      throw invalid(name + " has more than 1000 characters");
    }
    return text;
  }

  private static ProblemException invalid(String detail) {
    return new ProblemException(ProblemType.INVALID_PARAMETER, detail);
  }
}

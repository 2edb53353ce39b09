package dev.glacis.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses compressed bodies: what they unfold to has no bound that could be told beforehand, and
 * their bytes would be taken for a document.
 */
public class ContentEncodings {

  private static final String NONE = "identity";

  @ServerRequestFilter
  public void refuseCompressed(ContainerRequestContext request) {
    String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase(NONE)) {
      throw new ProblemException(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body without Content-Encoding");
    }
  }
}

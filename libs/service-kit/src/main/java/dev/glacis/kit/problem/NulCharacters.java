package dev.glacis.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses U+0000 in addresses: no name or id has it, and PostgreSQL fails on it. */
public class NulCharacters {

  private static final String NUL = "%00";

  @ServerRequestFilter
  public void refuse(ContainerRequestContext request) {
    URI address = request.getUriInfo().getRequestUri();
    if (address.getRawPath().contains(NUL)) {
      throw new ProblemException(ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.title());
    }
    if (address.getRawQuery() != null && address.getRawQuery().contains(NUL)) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "A parameter has the character U+0000");
    }
  }
}

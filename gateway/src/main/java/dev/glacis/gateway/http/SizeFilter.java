package dev.glacis.gateway.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a document whose announced length is too large before a byte of it is passed on. */
public class SizeFilter {

  private final long maxBytes;

  SizeFilter(@ConfigProperty(name = "glacis.import.max-bytes") long maxBytes) {
    this.maxBytes = maxBytes;
  }

  @ServerRequestFilter
  public void checkLength(ContainerRequestContext request) {
    if (request.getLength() > maxBytes) {
      throw LimitedInputStream.tooLarge(maxBytes);
    }
  }
}

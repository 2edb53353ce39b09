package dev.glacis.modeling.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells browsers to believe the media type: documents are other people's content. */
public class SniffingRefused {

  @ServerResponseFilter
  public void refuse(ContainerResponseContext response) {
    response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
  }
}

package dev.glacis.gateway.systems.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A body as the service behind wrote it, with the headers that say what it is. */
final class PassedOn {

  private static final List<String> HEADERS =
      List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION);

  private PassedOn() {}

  static <T> RestResponse<T> answer(RestResponse<T> upstream) {
    ResponseBuilder<T> copy = ResponseBuilder.ok(upstream.getEntity());
    for (String header : HEADERS) {
      String value = upstream.getHeaderString(header);
      if (value != null) {
        copy.header(header, value);
      }
    }
    return copy.build();
  }
}

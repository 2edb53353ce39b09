package dev.glacis.modeling.revision.rest;

import dev.glacis.modeling.revision.application.CommitResult;
import dev.glacis.modeling.web.ETags;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answer to a commit: 201 with the new revision, 200 when nothing changed. */
final class CommitAnswer {

  private CommitAnswer() {}

  static RestResponse<CommitResult> of(CommitResult result) {
    int number = result.revision().number();
    return ResponseBuilder.create(result.unchanged() ? Status.OK : Status.CREATED, result)
        .location(URI.create("/systems/" + result.system().id() + "/revisions/" + number))
        .header(HttpHeaders.ETAG, ETags.of(number))
        .build();
  }
}

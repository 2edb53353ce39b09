package dev.glacis.gateway.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.kit.problem.Problem;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.TraceId;
import dev.glacis.kit.tenancy.TenantResolver;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before {@code /graphql}: without a valid token an operation ends in a problem of HTTP, not
 * in an answer with errors. A WebSocket without a token may open, since its token may come with the
 * first message; what it may do without one is up to the operations.
 */
@ApplicationScoped
public class GraphQLRoute {

  /** After Quarkus' own authentication, before the handlers of WebSockets and operations. */
  private static final int ORDER = -120;

  private static final String GRAPHQL = "application/graphql-response+json";

  private final TenantResolver tenants;
  private final ObjectMapper json;
  private final long maxBytes;

  GraphQLRoute(
      TenantResolver tenants,
      ObjectMapper json,
      @ConfigProperty(name = "glacis.import.max-bytes") long maxBytes) {
    this.tenants = tenants;
    this.json = json;
    this.maxBytes = maxBytes;
  }

  void register(@Observes Router router) {
    router.route("/graphql").order(ORDER).handler(this::handle);
  }

  private void handle(RoutingContext call) {
    if (call.request().headers().contains("Upgrade", "websocket", true)) {
      upgrade(call);
    } else if (!call.request().method().equals(HttpMethod.POST)) {
      refuse(call, ProblemType.METHOD_NOT_ALLOWED, "Operations are sent with POST");
    } else if (length(call) > maxBytes) {
      refuse(call, ProblemType.DOCUMENT_TOO_LARGE, "A call may have " + maxBytes + " bytes");
    } else {
      authenticate(call);
    }
  }

  private void upgrade(RoutingContext call) {
    if (call.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
      authenticate(call);
    } else {
      call.next();
    }
  }

  private void authenticate(RoutingContext call) {
    // Nothing of the body may get lost while keys are fetched.
    call.request().pause();
    QuarkusHttpUser.getSecurityIdentity(call, null)
        .subscribe()
        .with(identity -> pass(call, identity), failure -> unauthenticated(call));
  }

  private void pass(RoutingContext call, SecurityIdentity identity) {
    if (identity == null || identity.isAnonymous()) {
      unauthenticated(call);
      return;
    }
    try {
      tenants.tenantOf(identity, null);
    } catch (ProblemException e) {
      failed(call, e);
      return;
    }
    QuarkusHttpUser.setIdentity(identity, call);
    call.next();
  }

  /** The caller is known, so this is an answer of GraphQL. */
  private void failed(RoutingContext call, ProblemException failure) {
    Problem problem =
        Problem.of(failure.type(), failure.getMessage(), TraceId.current(), List.of());
    Map<String, Object> error =
        Map.of("message", problem.detail(), "extensions", ProblemErrors.extensions(problem));
    end(call, GRAPHQL, Map.of("errors", List.of(error)));
  }

  private void unauthenticated(RoutingContext call) {
    call.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    refuse(call, ProblemType.UNAUTHENTICATED, "Send a valid bearer token");
  }

  private void refuse(RoutingContext call, ProblemType type, String detail) {
    call.response().setStatusCode(type.status());
    end(call, Problem.MEDIA_TYPE, Problem.of(type, detail, TraceId.current(), List.of()));
  }

  private void end(RoutingContext call, String mediaType, Object body) {
    call.response().putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
    try {
      call.end(json.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      call.fail(e);
    }
  }

  private static long length(RoutingContext call) {
    String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }
}

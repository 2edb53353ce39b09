package dev.glacis.gateway.graphql;

import dev.glacis.kit.client.UpstreamUnavailableException;
import dev.glacis.kit.problem.Problem;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.TraceId;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.graphql.execution.datafetcher.DataFetcherException;
import io.vertx.core.VertxException;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Says what a failed resolver means to the caller, and logs it as what it is. */
final class GraphQLFailures {

  private static final Logger LOG = Logger.getLogger(GraphQLFailures.class);

  private GraphQLFailures() {}

  static Problem problem(GraphQLError error) {
    if (error instanceof ExceptionWhileDataFetching failed) {
      return problem(failed.getException());
    }
    LOG.infof("malformed-request: %s", error.getMessage());
    return of(ProblemType.MALFORMED_REQUEST, error.getMessage());
  }

  static Problem problem(Throwable failure) {
    return switch (failure) {
      case ProblemException problem -> {
        LOG.infof("%s: %s", problem.type().code(), problem.getMessage());
        yield Problem.of(problem, TraceId.current());
      }
      case UnauthorizedException e -> of(ProblemType.UNAUTHENTICATED, "Send a valid token");
      case AuthenticationFailedException e -> of(ProblemType.UNAUTHENTICATED, "Send a valid token");
      case ForbiddenException e -> of(ProblemType.FORBIDDEN, "The token's roles do not allow this");
      case UpstreamUnavailableException e -> unavailable(e);
      case ProcessingException e when e.getCause() instanceof ProblemException p -> problem(p);
      case ProcessingException e -> unavailable(e);
      case VertxException e when e.getCause() instanceof ProblemException p -> problem(p);
      case VertxException e -> unavailable(e);
      case CompletionException e when e.getCause() != null -> problem(e.getCause());
      case DataFetcherException e when e.getCause() != null -> problem(e.getCause());
      default -> unexpected(failure);
    };
  }

  private static Problem unavailable(RuntimeException failure) {
    LOG.warn(failure.getMessage());
    ProblemType type = ProblemType.UPSTREAM_UNAVAILABLE;
    return of(type, type.title());
  }

  private static Problem unexpected(Throwable failure) {
    String traceId = TraceId.current();
    LOG.errorf(failure, "GraphQL operation failed, trace %s", traceId);
    return Problem.of(ProblemType.INTERNAL_ERROR, "Internal error", traceId, List.of());
  }

  private static Problem of(ProblemType type, String detail) {
    return Problem.of(type, detail, TraceId.current(), List.of());
  }
}

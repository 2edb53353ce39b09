package dev.glacis.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.glacis.kit.client.UpstreamUnavailableException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns every failure of a REST call into a problem. The mapper of {@link WebApplicationException}
 * must stand beside the catch-all, else an unknown path becomes a 500.
 */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  public Response problem(ProblemException failure) {
    LOG.infof("%s: %s", failure.type().code(), failure.getMessage());
    return response(Problem.of(failure, TraceId.current()));
  }

  @ServerExceptionMapper
  public Response framework(WebApplicationException failure) {
    Response original = failure.getResponse();
    // Below 400 it is a client's own: an upstream answer that cannot be read.
    if (original.getStatus() < 400 || original.getStatus() >= 500) {
      return unexpected(failure);
    }
    if (failure.getCause() instanceof JsonProcessingException malformed) {
      return json(malformed);
    }
    ProblemType type = ProblemType.ofStatus(original.getStatus());
    LOG.infof("%s: %s", type.code(), failure.getMessage());
    return Response.fromResponse(answer(type, type.title(), List.of()))
        .status(original.getStatus())
        .build();
  }

  /** Named beside its superclass, since Quarkus has a mapper of its own for the mismatch. */
  @ServerExceptionMapper({MismatchedInputException.class, JsonProcessingException.class})
  public Response json(JsonProcessingException failure) {
    Integer line = failure.getLocation() == null ? null : failure.getLocation().getLineNr();
    // What a mapping failure says names Java classes.
    Violation violation =
        failure instanceof JsonMappingException mapping
            ? new Violation(pointer(mapping), line, "json", "The value does not fit here")
            : new Violation(null, line, "json", failure.getOriginalMessage());
    return answer(ProblemType.MALFORMED_REQUEST, "The body is no valid JSON", List.of(violation));
  }

  @ServerExceptionMapper
  public Response validation(ConstraintViolationException failure) {
    List<Violation> violations =
        failure.getConstraintViolations().stream().map(ProblemMappers::violation).toList();
    return answer(ProblemType.INVALID_PARAMETER, "Something is not valid", violations);
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  public Response unauthenticated(Exception failure) {
    return Response.fromResponse(
            answer(ProblemType.UNAUTHENTICATED, "Send a valid bearer token", List.of()))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException failure) {
    return answer(ProblemType.FORBIDDEN, "The token's roles do not allow this", List.of());
  }

  @ServerExceptionMapper
  public Response upstream(UpstreamUnavailableException failure) {
    LOG.warn(failure.getMessage());
    return answer(ProblemType.UPSTREAM_UNAVAILABLE, failure.getMessage(), List.of());
  }

  /**
   * REST clients wrap what kept a call from being made: no connection, or an unreadable document.
   */
  @ServerExceptionMapper({ProcessingException.class, VertxException.class})
  public Response call(RuntimeException failure) {
    if (failure.getCause() instanceof ProblemException problem) {
      return problem(problem);
    }
    LOG.warn(failure.getMessage());
    return answer(
        ProblemType.UPSTREAM_UNAVAILABLE, ProblemType.UPSTREAM_UNAVAILABLE.title(), List.of());
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable failure) {
    String traceId = TraceId.current();
    LOG.errorf(failure, "Request failed, trace %s", traceId);
    Problem problem =
        Problem.of(
            ProblemType.INTERNAL_ERROR,
            "The failure is logged under the trace id",
            traceId,
            List.of());
    return response(problem);
  }

  private static Response answer(ProblemType type, String detail, List<Violation> violations) {
    return response(Problem.of(type, detail, TraceId.current(), violations));
  }

  private static Response response(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header("X-Content-Type-Options", "nosniff")
        .entity(problem)
        .build();
  }

  private static String pointer(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
        .map(step -> "/" + step)
        .collect(Collectors.joining());
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    String field = path.contains(".") ? path.substring(path.indexOf('.') + 1) : path;
    return new Violation("/" + field.replace('.', '/'), null, null, violation.getMessage());
  }
}

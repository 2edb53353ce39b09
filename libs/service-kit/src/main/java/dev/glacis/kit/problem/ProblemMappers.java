package dev.glacis.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.glacis.kit.client.UpstreamUnavailableException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
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
    return answer(failure.type(), failure.getMessage(), failure.violations());
  }

  @ServerExceptionMapper
  public Response framework(WebApplicationException failure) {
    Response original = failure.getResponse();
    if (original.getStatus() >= 500) {
      return unexpected(failure);
    }
    ProblemType type = ProblemType.ofStatus(original.getStatus());
    LOG.infof("%s: %s", type.code(), failure.getMessage());
    return Response.fromResponse(answer(type, type.title(), List.of()))
        .status(original.getStatus())
        .build();
  }

  @ServerExceptionMapper
  public Response json(JsonProcessingException failure) {
    Integer line = failure.getLocation() == null ? null : failure.getLocation().getLineNr();
    Violation violation = new Violation(null, line, "json", failure.getOriginalMessage());
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

  @ServerExceptionMapper
  public Response unexpected(Throwable failure) {
    String traceId = traceId();
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
    return response(Problem.of(type, detail, traceId(), violations));
  }

  private static Response response(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header("X-Content-Type-Options", "nosniff")
        .entity(problem)
        .build();
  }

  /** OpenTelemetry's trace id; a random one where tracing is off, so that the log can be found. */
  private static String traceId() {
    Span span = Span.current();
    return span.getSpanContext().isValid()
        ? span.getSpanContext().getTraceId()
        : UUID.randomUUID().toString().replace("-", "");
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    String field = path.contains(".") ? path.substring(path.indexOf('.') + 1) : path;
    return new Violation("/" + field.replace('.', '/'), null, null, violation.getMessage());
  }
}

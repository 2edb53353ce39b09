package dev.glacis.kit.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.kit.problem.Problem;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * For REST clients ({@code @RegisterProvider}): an upstream problem stays that problem, a failing
 * upstream becomes {@link UpstreamUnavailableException}.
 */
public class UpstreamProblems implements ResponseExceptionMapper<RuntimeException> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 400;
  }

  @Override
  public RuntimeException toThrowable(Response response) {
    int status = response.getStatus();
    if (status >= 500) {
      return new UpstreamUnavailableException("An upstream service answered " + status, null);
    }
    Problem problem = problem(response);
    ProblemType type =
        ProblemType.ofCode(problem.code()).orElseGet(() -> ProblemType.ofStatus(status));
    String detail = problem.detail() == null ? type.title() : problem.detail();
    List<Violation> violations = problem.violations() == null ? List.of() : problem.violations();
    Map<String, Object> members = problem.members() == null ? Map.of() : problem.members();
    return new ProblemException(type, detail, violations, members);
  }

  private static Problem problem(Response response) {
    Problem none =
        new Problem(null, null, response.getStatus(), null, "", null, List.of(), Map.of());
    if (!response.hasEntity()) {
      return none;
    }
    try {
      Problem read = JSON.readValue(response.readEntity(String.class), Problem.class);
      return read.code() == null ? none : read;
    } catch (JsonProcessingException e) {
      return none;
    }
  }
}

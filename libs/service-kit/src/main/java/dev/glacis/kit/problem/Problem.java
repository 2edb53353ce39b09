package dev.glacis.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * Body of every error answer, {@code application/problem+json}.
 *
 * @param members what a type of problem says besides (extension members of RFC 9457), by name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String traceId,
    List<Violation> violations,
    @JsonAnyGetter @JsonAnySetter Map<String, Object> members) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(
      ProblemType type, String detail, String traceId, List<Violation> violations) {
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        detail,
        type.code(),
        traceId,
        violations,
        Map.of());
  }

  /** What a use case or an upstream service says. */
  public static Problem of(ProblemException failure, String traceId) {
    return of(failure.type(), failure.getMessage(), traceId, failure.violations())
        .with(failure.members());
  }

  /** The same problem with extension members. */
  public Problem with(Map<String, Object> added) {
    return new Problem(type, title, status, detail, code, traceId, violations, added);
  }
}

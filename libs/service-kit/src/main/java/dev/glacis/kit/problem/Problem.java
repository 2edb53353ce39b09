package dev.glacis.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Body of every error answer, {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String traceId,
    List<Violation> violations) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(
      ProblemType type, String detail, String traceId, List<Violation> violations) {
    return new Problem(
        type.uri(), type.title(), type.status(), detail, type.code(), traceId, violations);
  }
}

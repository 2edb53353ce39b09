package dev.glacis.kit.problem;

import java.util.List;
import java.util.Map;

/**
 * Ends a request with a problem. Thrown by use cases and adapters; never shows a stack to the
 * caller.
 */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<Violation> violations;
  private final transient Map<String, Object> members;

  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  public ProblemException(ProblemType type, String detail, List<Violation> violations) {
    this(type, detail, violations, Map.of());
  }

  /**
   * @param members what the answer says besides, by name; values are written as JSON
   */
  public ProblemException(
      ProblemType type, String detail, List<Violation> violations, Map<String, Object> members) {
    super(detail);
    this.type = type;
    this.violations = List.copyOf(violations);
    this.members = Map.copyOf(members);
  }

  public ProblemType type() {
    return type;
  }

  public List<Violation> violations() {
    return violations;
  }

  public Map<String, Object> members() {
    return members;
  }

  /** The same answer whether the thing is missing or another tenant's. */
  public static ProblemException notFound(String what, String id) {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no " + what + " " + id);
  }
}

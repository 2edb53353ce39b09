package dev.glacis.kit.problem;

import java.util.List;

/**
 * Ends a request with a problem. Thrown by use cases and adapters; never shows a stack to the
 * caller.
 */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient List<Violation> violations;

  public ProblemException(ProblemType type, String detail) {
    this(type, detail, List.of());
  }

  public ProblemException(ProblemType type, String detail, List<Violation> violations) {
    super(detail);
    this.type = type;
    this.violations = List.copyOf(violations);
  }

  public ProblemType type() {
    return type;
  }

  public List<Violation> violations() {
    return violations;
  }

  /** The same answer whether the thing is missing or another tenant's. */
  public static ProblemException notFound(String what, String id) {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no " + what + " " + id);
  }
}

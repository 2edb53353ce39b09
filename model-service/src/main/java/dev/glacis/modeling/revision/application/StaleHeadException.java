package dev.glacis.modeling.revision.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import java.util.UUID;

/** A commit is based on a revision that is not the head any more. */
public final class StaleHeadException extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final UUID systemId;
  private final int expected;
  private final int head;

  StaleHeadException(UUID systemId, int expected, int head) {
    super(
        ProblemType.REVISION_CONFLICT, "The head is revision %d, not %d".formatted(head, expected));
    this.systemId = systemId;
    this.expected = expected;
    this.head = head;
  }

  public UUID systemId() {
    return systemId;
  }

  /** Number of the revision that the caller took for the head; perhaps there is none. */
  public int expected() {
    return expected;
  }

  public int head() {
    return head;
  }
}

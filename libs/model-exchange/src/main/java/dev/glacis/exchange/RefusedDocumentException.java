package dev.glacis.exchange;

import java.util.List;

/**
 * A document that cannot become an architecture model. The only exception that reading throws,
 * whatever the bytes are; it carries every violation that could be found, in document order.
 */
public final class RefusedDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  public RefusedDocumentException(List<Violation> violations) {
    super(violations.getFirst().message());
    this.violations = List.copyOf(violations);
  }

  public RefusedDocumentException(RefusalCode code, Located place, String message) {
    this(code, place.pointer(), place.line(), place.column(), message);
  }

  public RefusedDocumentException(
      RefusalCode code, String pointer, int line, int column, String message) {
    this(List.of(new Violation(code, pointer, line, column, message)));
  }

  /** The code of the first violation. */
  public RefusalCode code() {
    return violations.getFirst().code();
  }

  /** Never empty. */
  public List<Violation> violations() {
    return violations;
  }
}

package dev.glacis.exchange.template;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.Violation;
import java.util.List;

/**
 * A template that cannot be read, or values that it does not take. The only exception that reading
 * and instantiating throw, whatever they are given; it carries every violation that was found.
 */
public final class RefusedTemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient List<Violation> violations;

  RefusedTemplateException(String file, List<Violation> violations) {
    super(described(file, violations.getFirst()));
    this.file = file;
    this.violations = List.copyOf(violations);
  }

  /** The name of the template's file, as it was given to the reader. */
  public String file() {
    return file;
  }

  /** The code of the first violation. */
  public RefusalCode code() {
    return violations.getFirst().code();
  }

  /** Never empty; lines are those of the template's file. */
  public List<Violation> violations() {
    return violations;
  }

  private static String described(String file, Violation violation) {
    return "%s:%d:%d: %s: %s"
        .formatted(
            file,
            violation.line(),
            violation.column(),
            violation.code().label(),
            violation.message());
  }
}

package dev.glacis.analysis.check.application;

import dev.glacis.analysis.evaluation.domain.UnusableRevisionException;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.Violation;
import java.util.List;

/**
 * Turns the refusal of a document into the problem that the caller gets. What may quote the
 * document stands in the violations, since details are logged.
 */
final class Refusal {

  private Refusal() {}

  static ProblemException of(RefusedDocumentException refused) {
    ProblemType type = type(refused.code());
    List<Violation> violations = refused.violations().stream().map(Refusal::violation).toList();
    return new ProblemException(type, type.title(), violations);
  }

  static ProblemException of(UnusableRevisionException contradictory) {
    ProblemType type = ProblemType.INVALID_DOCUMENT;
    Violation violation =
        new Violation(null, null, contradictory.code(), contradictory.getMessage());
    return new ProblemException(type, type.title(), List.of(violation));
  }

  private static ProblemType type(RefusalCode code) {
    return switch (code) {
      case NOT_A_MODEL -> ProblemType.UNKNOWN_FORMAT;
      case TOO_LARGE -> ProblemType.DOCUMENT_TOO_LARGE;
      case SYNTAX, ENCODING, DUPLICATE_KEY, ALIAS_BOMB, TOO_DEEP -> ProblemType.UNREADABLE_DOCUMENT;
      case TOO_LONG,
          TOO_MANY_ELEMENTS,
          FORBIDDEN_CHARACTER,
          WRONG_TYPE,
          MISSING_FIELD,
          DUPLICATE_ID,
          DANGLING_REFERENCE,
          PARENT_CYCLE ->
          ProblemType.INVALID_DOCUMENT;
    };
  }

  private static Violation violation(dev.glacis.exchange.Violation violation) {
    Integer line = violation.line() > 0 ? violation.line() : null;
    return new Violation(violation.pointer(), line, violation.code().label(), violation.message());
  }
}

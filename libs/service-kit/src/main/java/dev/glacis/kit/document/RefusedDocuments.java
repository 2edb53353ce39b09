package dev.glacis.kit.document;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.Violation;

/** Turns the refusal of a document into the problem that the caller gets, places included. */
public final class RefusedDocuments {

  private RefusedDocuments() {}

  /** The detail is the title alone: details are logged, violations may quote the document. */
  public static ProblemException problem(RefusedDocumentException refused) {
    return problem(type(refused.code()), refused);
  }

  /** As a problem of the caller's choice, for what is no architecture model. */
  public static ProblemException problem(ProblemType type, RefusedDocumentException refused) {
    return new ProblemException(
        type,
        type.title(),
        refused.violations().stream().map(RefusedDocuments::violation).toList());
  }

  private static ProblemType type(RefusalCode code) {
    return switch (code) {
      case NOT_A_MODEL -> ProblemType.UNKNOWN_FORMAT;
      case TOO_LARGE -> ProblemType.DOCUMENT_TOO_LARGE;
      case SYNTAX, ENCODING, DUPLICATE_KEY, DOCUMENT_TYPE, ALIAS_BOMB, TOO_DEEP ->
          ProblemType.UNREADABLE_DOCUMENT;
      case TOO_LONG,
          TOO_MANY_ELEMENTS,
          FORBIDDEN_CHARACTER,
          WRONG_TYPE,
          MISSING_FIELD,
          DUPLICATE_ID,
          DANGLING_REFERENCE,
          PARENT_CYCLE,
          UNKNOWN_FIELD,
          UNKNOWN_PARAMETER,
          UNUSED_PARAMETER,
          WRONG_VALUE,
          MISPLACED_CONDITION,
          REMOVED_ELEMENT ->
          ProblemType.INVALID_DOCUMENT;
    };
  }

  private static Violation violation(dev.glacis.exchange.Violation found) {
    return new Violation(
        found.pointer(),
        known(found.line()),
        known(found.column()),
        found.code().label(),
        found.message());
  }

  private static Integer known(int count) {
    return count > 0 ? count : null;
  }
}

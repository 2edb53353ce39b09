package dev.glacis.kit.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The one list of problems that a caller can meet. The slug is the constant in kebab case and never
 * changes its meaning.
 */
public enum ProblemType {
  MALFORMED_REQUEST(400, "The request cannot be read"),
  INVALID_PARAMETER(400, "A parameter is not valid"),
  UNAUTHENTICATED(401, "A valid token is needed"),
  FORBIDDEN(403, "The caller may not do this"),
  TENANT_MISSING(403, "The token names no tenant"),
  NOT_FOUND(404, "There is no such thing"),
  METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
  NOT_ACCEPTABLE(406, "The answer has no such media type"),
  REVISION_CONFLICT(409, "The system has a newer revision"),
  KEY_TAKEN(409, "The key belongs to another system"),
  SYSTEM_DELETED(409, "The system with this key was deleted"),
  SYSTEM_CHANGED(409, "Somebody else changed the system"),
  VERSION_TAKEN(409, "The name belongs to another revision"),
  EVALUATION_PENDING(409, "The revision is not evaluated yet"),
  EVALUATION_FAILED(409, "The revision could not be evaluated"),
  DOCUMENT_TOO_LARGE(413, "The document is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
  UNREADABLE_DOCUMENT(400, "The document cannot be parsed"),
  UNKNOWN_FORMAT(422, "The document is in no known format"),
  INVALID_DOCUMENT(422, "The document is no valid architecture model"),
  INVALID_MAPPING(422, "The mapping file is not valid"),
  REQUEST_KEY_REUSED(422, "The idempotency key belongs to another request"),
  PRECONDITION_REQUIRED(428, "The request must say which revision it is based on"),
  INTERNAL_ERROR(500, "Something went wrong on our side"),
  UPSTREAM_UNAVAILABLE(503, "A service that is needed cannot be reached");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** Machine-readable code, such as {@code revision-conflict}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** URI reference of RFC 9457's {@code type}. */
  public String uri() {
    return "/problems/" + code();
  }

  public static Optional<ProblemType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  /** The general problem for a status that a framework answered with. */
  public static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> DOCUMENT_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 428 -> PRECONDITION_REQUIRED;
      case 503 -> UPSTREAM_UNAVAILABLE;
      default -> status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    };
  }
}

package dev.glacis.engine.json;

/** A document is no JSON, or not the JSON that was expected; the message names the place. */
public class InvalidJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidJsonException(String message) {
    super(message);
  }

  public InvalidJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}

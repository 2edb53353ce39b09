package dev.glacis.engine.delta;

/** A stored baseline cannot be used; the message says where and what was expected. */
public class InvalidBaselineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidBaselineException(String message, Throwable cause) {
    super(message, cause);
  }
}

package dev.glacis.engine.risk;

/** A risk scale cannot be used; the message says where and what was expected. */
public class InvalidRiskScaleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidRiskScaleException(String message, Throwable cause) {
    super(message, cause);
  }
}

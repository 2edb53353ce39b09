package dev.glacis.engine.pack;

/** A compiled pack or vocabulary cannot be used; the message says where and why. */
public class InvalidPackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidPackException(String message) {
    super(message);
  }

  public InvalidPackException(String message, Throwable cause) {
    super(message, cause);
  }
}

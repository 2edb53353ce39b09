package dev.glacis.kit.client;

/** A service that is needed cannot be reached or fails: worth another try later. */
public class UpstreamUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UpstreamUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}

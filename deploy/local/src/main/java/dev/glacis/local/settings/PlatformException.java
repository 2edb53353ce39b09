package dev.glacis.local.settings;

/**
 * The platform cannot do what was asked. The message is one sentence for the person at the
 * terminal, complete without a stack trace.
 */
public final class PlatformException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PlatformException(String sentence) {
    super(sentence);
  }

  public PlatformException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

package dev.glacis.kit.inbox;

/**
 * What an effect was prepared on has changed in the meantime. Thrown in the transaction of the
 * effect, which is then prepared anew.
 */
public final class ChangedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ChangedMeanwhileException(String message) {
    super(message);
  }
}

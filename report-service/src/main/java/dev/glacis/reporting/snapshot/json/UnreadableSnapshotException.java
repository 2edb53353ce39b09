package dev.glacis.reporting.snapshot.json;

/** An answer of another service is not what the contract says; trying again does not help. */
public final class UnreadableSnapshotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableSnapshotException(Throwable cause) {
    super("the answer of another service cannot be read: " + cause.getMessage(), cause);
  }
}

package dev.glacis.reporting.snapshot.json;

/** An answer of another service is not what the contract says; trying again does not help. */
public final class UnreadableSnapshotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableSnapshotException(Throwable reason) {
    // Not its cause: Jackson's exceptions are I/O exceptions, which consumers take for passing.
    super("the answer of another service cannot be read: " + reason.getMessage());
  }
}

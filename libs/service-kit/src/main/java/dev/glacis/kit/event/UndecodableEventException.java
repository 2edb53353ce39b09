package dev.glacis.kit.event;

/** A record is no event. Trying again does not help: it goes to the dead-letter topic. */
public final class UndecodableEventException extends RuntimeException {

  public UndecodableEventException(String message, Throwable cause) {
    super(message, cause);
  }
}

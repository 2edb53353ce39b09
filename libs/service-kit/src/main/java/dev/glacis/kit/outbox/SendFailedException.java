package dev.glacis.kit.outbox;

/** Kafka did not take an event; it stays in the outbox and is tried again. */
class SendFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  SendFailedException(Throwable cause) {
    super("Kafka does not answer: " + cause.getMessage(), cause);
  }
}

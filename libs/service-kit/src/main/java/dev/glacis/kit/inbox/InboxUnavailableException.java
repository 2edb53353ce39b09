package dev.glacis.kit.inbox;

import java.sql.SQLException;

/** The inbox table could not be read or written. */
class InboxUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InboxUnavailableException(SQLException cause) {
    super("the inbox cannot be used: " + cause.getMessage(), cause);
  }
}

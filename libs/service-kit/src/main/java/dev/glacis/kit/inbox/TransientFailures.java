package dev.glacis.kit.inbox;

import dev.glacis.kit.client.UpstreamUnavailableException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

/** Tells failures that pass (a dependency is away) from those that never will. */
final class TransientFailures {

  private TransientFailures() {}

  static boolean isTransient(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (passes(cause)) {
        return true;
      }
      if (cause instanceof SQLException sql) {
        return isTransient(sql);
      }
    }
    return false;
  }

  /**
   * A connection refused, reset or closed in the middle of an answer, or an answer too late; or
   * somebody else was faster.
   */
  private static boolean passes(Throwable cause) {
    return cause instanceof UpstreamUnavailableException
        || cause instanceof ChangedMeanwhileException
        || cause instanceof IOException
        || cause instanceof TimeoutException
        || cause instanceof VertxException;
  }

  /**
   * SQLSTATE classes: 08 connection, 40 rollback (deadlock, serialisation), 53 resources, 55 lock,
   * 57 operator intervention (shutdown). No state: the pool gave up.
   */
  private static boolean isTransient(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("40")
        || state.startsWith("53")
        || state.startsWith("55")
        || state.startsWith("57");
  }
}

package dev.glacis.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends outbox rows to Kafka, in their order, woken by each commit and once a second in case
 * another instance stopped half way. Rows are taken by being unsent, never by "id greater than the
 * last": a transaction that commits late would be skipped for ever.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final long POLL_MILLIS = 1_000;
  private static final long PAUSE_AFTER_FAILURE_MILLIS = 1_000;

  private final OutboxRows rows;
  private final boolean enabled;
  private final String bootstrapServers;
  private final Counter sent;
  private final Semaphore wake = new Semaphore(0);
  private volatile boolean running;
  private Thread thread;

  OutboxRelay(
      OutboxRows rows,
      MeterRegistry meters,
      @ConfigProperty(name = "glacis.outbox.relay", defaultValue = "true") boolean enabled,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.rows = rows;
    this.enabled = enabled;
    this.bootstrapServers = bootstrapServers;
    this.sent =
        Counter.builder("glacis.outbox.sent").description("Events sent to Kafka").register(meters);
  }

  void onStart(@Observes StartupEvent start) {
    if (enabled) {
      running = true;
      thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::relay);
    }
  }

  void onStop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent stop)
      throws InterruptedException {
    running = false;
    if (thread != null) {
      thread.interrupt();
      thread.join(TimeUnit.SECONDS.toMillis(5));
    }
  }

  /** There may be something to send. Cheap; never blocks. */
  public void wake() {
    wake.release();
  }

  private void relay() {
    while (running) {
      try (EventSender sender = new EventSender(bootstrapServers)) {
        sendUntilFailure(sender);
      } catch (InterruptedException e) {
        return;
      } catch (SQLException | SendFailedException e) {
        LOG.warnf("Events wait in the outbox: %s", e.getMessage());
        pause();
      } catch (RuntimeException | Error e) {
        // Without this thread events would pile up in silence.
        LOG.error("The outbox relay failed and starts again", e);
        pause();
      }
    }
  }

  private void sendUntilFailure(EventSender sender)
      throws SQLException, SendFailedException, InterruptedException {
    while (running) {
      int count = rows.sendUnsent(sender);
      sent.increment(count);
      if (count == 0) {
        rows.deleteExpired();
        wake.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
        wake.drainPermits();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

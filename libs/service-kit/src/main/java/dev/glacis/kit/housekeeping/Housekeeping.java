package dev.glacis.kit.housekeeping;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Deletes expired rows once an hour. Several instances may do so at once. */
@ApplicationScoped
public class Housekeeping {

  private static final Logger LOG = Logger.getLogger(Housekeeping.class);

  private static final long FIRST_MINUTE = 5;
  private static final long PERIOD_MINUTES = 60;

  private final Instance<ExpiringRows> expiring;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("housekeeping").daemon().factory());

  Housekeeping(Instance<ExpiringRows> expiring, Clock clock) {
    this.expiring = expiring;
    this.clock = clock;
  }

  void onStart(@Observes StartupEvent start) {
    timer.scheduleAtFixedRate(this::clear, FIRST_MINUTE, PERIOD_MINUTES, TimeUnit.MINUTES);
  }

  void onStop(@Observes ShutdownEvent stop) {
    timer.shutdownNow();
  }

  /** Deletes all that has expired by now; what fails is tried again at the next turn. */
  public void clear() {
    for (ExpiringRows rows : expiring) {
      try {
        clear(rows);
      } catch (RuntimeException e) {
        LOG.errorf(e, "Expired %s stay for another hour", rows.name());
      }
    }
  }

  private void clear(ExpiringRows rows) {
    int all = 0;
    int deleted;
    do {
      deleted = rows.deleteExpired(clock.instant());
      all += deleted;
    } while (deleted > 0 && !Thread.currentThread().isInterrupted());
    if (all > 0) {
      LOG.infof("%d expired %s deleted", all, rows.name());
    }
  }
}

package dev.glacis.kit.inbox;

import dev.glacis.kit.event.Event;
import dev.glacis.kit.event.EventCodec;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Receives events for consumers. Delivery is at least once; the row written in the transaction of
 * the effect makes it exactly one effect. What cannot be reached is waited for, as long as it
 * takes, which holds back the partition; what can never succeed goes to the dead-letter topic.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final InboxRows rows;
  private final MeterRegistry meters;
  private volatile boolean stopping;

  Inbox(InboxRows rows, MeterRegistry meters) {
    this.rows = rows;
    this.meters = meters;
  }

  void onStop(@Observes ShutdownEvent stop) {
    stopping = true;
  }

  /**
   * Handles one record and acknowledges it. Call from a {@code @Blocking} method with an ordered
   * channel, one call per record.
   *
   * @param consumer stable name of the consumer, part of what is remembered
   */
  public CompletionStage<Void> receive(
      String consumer, Message<byte[]> message, EventHandler handler) {
    try {
      Optional<Event> event = EventCodec.decode(message.getPayload());
      if (event.isEmpty()) {
        LOG.infof("%s skips an event of an unknown type", consumer);
        return message.ack();
      }
      return handleUntilDone(consumer, event.get(), handler)
          ? message.ack()
          // Stopping: neither acknowledged nor refused, so that Kafka delivers it again.
          : new CompletableFuture<>();
    } catch (RuntimeException e) {
      LOG.errorf(e, "%s refuses an event for good", consumer);
      count("glacis.inbox.deadletters", consumer);
      return message.nack(e);
    }
  }

  private boolean handleUntilDone(String consumer, Event event, EventHandler handler) {
    RetryDelay delay = new RetryDelay();
    while (!stopping && !Thread.currentThread().isInterrupted()) {
      try {
        handle(consumer, event, handler);
        return true;
      } catch (RuntimeException e) {
        if (!TransientFailures.isTransient(e)) {
          throw e;
        }
        LOG.warnf("%s waits to handle event %s: %s", consumer, event.id(), e.getMessage());
        count("glacis.inbox.retries", consumer);
        delay.await();
      }
    }
    return false;
  }

  private void handle(String consumer, Event event, EventHandler handler) {
    if (rows.contains(consumer, event.id())) {
      duplicate(consumer, event);
      return;
    }
    Runnable effect = handler.prepare(event);
    boolean first =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  if (!rows.add(consumer, event)) {
                    return false;
                  }
                  effect.run();
                  return true;
                });
    if (first) {
      count("glacis.inbox.handled", consumer);
    } else {
      duplicate(consumer, event);
    }
  }

  private void duplicate(String consumer, Event event) {
    LOG.infof("%s has had event %s already", consumer, event.id());
    count("glacis.inbox.duplicates", consumer);
  }

  private void count(String meter, String consumer) {
    meters.counter(meter, "consumer", consumer).increment();
  }
}

package dev.glacis.kit.inbox;

import dev.glacis.kit.event.Event;

/** What a consumer does with an event. */
@FunctionalInterface
public interface EventHandler {

  /**
   * Gathers what the effect needs, outside any transaction: HTTP calls belong here. Called again
   * after a failure, so it must leave nothing behind.
   *
   * @return what to do in the transaction that also remembers the event
   */
  Runnable prepare(Event event);
}

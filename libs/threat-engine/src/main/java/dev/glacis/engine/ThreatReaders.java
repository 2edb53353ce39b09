package dev.glacis.engine;

import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.evaluation.ThreatBatch;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** As many readers as there are threads that read threats at once. */
final class ThreatReaders {

  private final Supplier<ThreatReader> making;
  private final Queue<ThreatReader> idle = new ConcurrentLinkedQueue<>();

  ThreatReaders(Supplier<ThreatReader> making) {
    this.making = making;
  }

  /**
   * A batch that is read by whoever asks for its threats.
   *
   * @param asked told in the same thread, when the threats were handed out
   */
  ThreatBatch batch(List<ExplainedThreat> threats, Consumer<List<ExplainedThreat>> asked) {
    AtomicBoolean once = new AtomicBoolean();
    return consumer -> {
      if (once.getAndSet(true)) {
        throw new IllegalStateException("a batch is asked once for its threats");
      }
      read(threats, consumer);
      asked.accept(threats);
    };
  }

  private void read(List<ExplainedThreat> threats, Consumer<Threat> consumer) {
    ThreatReader known = idle.poll();
    ThreatReader reader = known == null ? making.get() : known;
    for (int i = 0; i < threats.size(); i++) {
      consumer.accept(reader.read(threats.get(i)));
    }
    idle.add(reader);
  }
}

package dev.glacis.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Threats that follow each other in the order of reports. Why they are there is known; putting that
 * into words is left to whoever asks for them.
 */
@FunctionalInterface
public interface ThreatBatch {

  /** How many threats are handed out together: handing over one by one would cost more. */
  int SIZE = 64;

  /** Hands out the threats in their order. Any thread may ask, one at a time, and once. */
  void forEach(Consumer<Threat> consumer);

  /** Batches of threats that are there already. */
  static List<ThreatBatch> of(List<Threat> threats) {
    List<ThreatBatch> batches = new ArrayList<>();
    for (int begin = 0; begin < threats.size(); begin += SIZE) {
      batches.add(threats.subList(begin, Math.min(begin + SIZE, threats.size()))::forEach);
    }
    return batches;
  }
}

package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A component to which everything is connected, as a gateway or a broker is. */
class HubSystemTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final ThreatEngine ENGINE = new ThreatEngine(LIBRARY);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void takesMemoryInProportionToItsSize() {
    allocated(star(100));

    long of500 = allocated(star(500));
    long of2000 = allocated(star(2_000));

    assertThat(of2000).isLessThan(6 * of500);
  }

  /** Bytes that it takes to explain all threats and to ask all questions. */
  private static long allocated(ArchitectureModel model) {
    Evaluation evaluation = ENGINE.evaluate(model);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    evaluation.explain(threat -> {});
    assertThat(evaluation.questions()).hasSizeGreaterThan(model.components().size());
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static ArchitectureModel star(int components) {
    List<String> types =
        List.of("ai.agent", "ai.model.foundation", "app.service", "data.database", "actor.user");
    StringBuilder document =
        new StringBuilder(
            """
            otmVersion: 0.2.0
            project: { name: Star, id: star }
            trustZones: [{ id: inside, name: Inside, type: private, risk: { trustRating: 60 } }]
            components:
              - { id: hub, name: Hub, type: ai.agent, parent: { trustZone: inside } }
            """);
    for (int i = 0; i < components; i++) {
      document.append(
          "  - { id: c%d, name: C, type: %s, parent: { trustZone: inside } }%n"
              .formatted(i, types.get(i % types.size())));
    }
    document.append("dataflows:\n");
    for (int i = 0; i < components; i++) {
      document.append(
          "  - { id: f%d, name: F, source: c%d, destination: hub, bidirectional: true }%n"
              .formatted(i, i));
    }
    return ModelFiles.read(document.toString(), LIBRARY);
  }
}

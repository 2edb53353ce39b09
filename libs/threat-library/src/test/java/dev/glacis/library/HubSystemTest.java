package dev.glacis.library;

import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.model.ArchitectureModel;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A component to which everything is connected, as a gateway or a broker is. */
class HubSystemTest {

  private static final ThreatEngine ENGINE = new ThreatEngine(ThreatLibrary.load());
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
    ModelBuilder model =
        model().zone("inside", 60, null).component("hub", "ai.agent", in("inside"));
    for (int i = 0; i < components; i++) {
      String id = String.format(Locale.ROOT, "c%05d", i);
      model.component(id, types.get(i % types.size()), in("inside"));
      model.carrying("f" + id, id, "hub", true, List.of());
    }
    return model.build();
  }
}

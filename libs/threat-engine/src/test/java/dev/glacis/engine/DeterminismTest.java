package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same content gives the same evaluation, whatever its order. */
class DeterminismTest {

  @Test
  void doesNotDependOnTheOrderOfTheElements() {
    Evaluation expected = ENGINE.evaluate(RandomModels.of(7).build());
    assertThat(expected.threats()).hasSizeGreaterThan(20);
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      ArchitectureModel shuffled =
          RandomModels.of(7)
              .build(
                  list -> {
                    Collections.shuffle(list, random);
                    return list;
                  });
      assertThat(ENGINE.evaluate(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void givesEveryThreatOnce() {
    Evaluation evaluation = ENGINE.evaluate(RandomModels.of(11).build());
    assertThat(evaluation.threats())
        .extracting(Threat::fingerprint)
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void neverLosesAThreatWhenAFactIsForgotten() {
    for (int seed = 0; seed < 40; seed++) {
      ModelBuilder known =
          model()
              .zone("z", 20, null)
              .component("web", "ai.external.web", in("z"))
              .component("agent", "ai.agent.orchestrator", in("z"), facts(new Random(seed), true))
              .flow("f", "web", "agent", "content", List.of("document"));
      ModelBuilder forgotten =
          model()
              .zone("z", null, null)
              .component("web", "ai.external.web", in("z"))
              .component("agent", "ai.agent.orchestrator", in("z"), facts(new Random(seed), false))
              .flow("f", "web", "agent");
      assertThat(fingerprints(forgotten)).containsAll(fingerprints(known));
    }
  }

  private static Object[] facts(Random random, boolean all) {
    Object[] facts = {
      "indirectContent", random.nextBoolean(),
      "modality", List.of(random.nextBoolean() ? "text" : "image"),
      "toolSideEffects", List.of(random.nextBoolean() ? "send" : "none"),
      "toolCalling", random.nextBoolean()
    };
    return all ? facts : Arrays.copyOf(facts, 2 * random.nextInt(4));
  }

  private static Set<String> fingerprints(ModelBuilder model) {
    return ENGINE.evaluate(model.build()).threats().stream()
        .map(Threat::fingerprint)
        .collect(Collectors.toSet());
  }
}

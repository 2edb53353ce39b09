package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.answer.AnswerContent;
import dev.glacis.engine.answer.EvaluationWriter;
import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.InvalidModelException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HelpedEvaluationTest {

  private static final int LARGE = 1_000;

  static Stream<Arguments> helpers() {
    Executor own = Thread::startVirtualThread;
    Executor atOnce = Runnable::run;
    Executor never = work -> {};
    Executor refusing =
        work -> {
          throw new RejectedExecutionException("shut down");
        };
    return Stream.of(
        Arguments.of("a pool", ForkJoinPool.commonPool()),
        Arguments.of("a thread each", own),
        Arguments.of("whoever asks, at once", atOnce),
        Arguments.of("nobody", never),
        Arguments.of("nobody any more", refusing));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("helpers")
  void comesToTheSameWhoeverHelps(String name, Executor helpers) throws IOException {
    for (int seed = 1; seed <= 4; seed++) {
      ArchitectureModel model = RandomModels.of(seed, LARGE).build();

      assertThat(answer(ENGINE.helpedBy(helpers), model, CountermeasureStates.none()))
          .isEqualTo(answer(ENGINE, model, CountermeasureStates.none()));
    }
  }

  /** What was decided about countermeasures is read by whoever rates. */
  @Test
  void ratesByWhatWasDecided() throws IOException {
    ArchitectureModel model = RandomModels.of(7, LARGE).build();
    SortedMap<String, CountermeasureState> decided = new TreeMap<>();
    CountermeasureState[] all = CountermeasureState.values();
    for (CountermeasureInstance one : ENGINE.evaluate(model).countermeasures()) {
      decided.put(one.id(), all[decided.size() % all.length]);
    }
    CountermeasureStates states = new CountermeasureStates(decided);

    byte[] helped = answer(ENGINE.helpedBy(ForkJoinPool.commonPool()), model, states);

    assertThat(helped).isEqualTo(answer(ENGINE, model, states));
    assertThat(helped).isNotEqualTo(answer(ENGINE, model, CountermeasureStates.none()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("helpers")
  void refusesTheSameModels(String name, Executor helpers) {
    ModelBuilder broken = RandomModels.of(1, LARGE).flow("to-nowhere", "c0", "nowhere");

    assertThatThrownBy(() -> ENGINE.helpedBy(helpers).evaluate(broken.build()))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void asksForHelpWithLargeModelsAlone() {
    AtomicInteger asked = new AtomicInteger();
    ThreatEngine counting =
        ENGINE
            .helpedBy(
                work -> {
                  asked.incrementAndGet();
                  work.run();
                })
            .namingThreats(1);

    counting.evaluate(RandomModels.of(1, 30).build());
    int small = asked.get();
    counting.evaluate(RandomModels.of(1, LARGE).build());

    assertThat(small).isZero();
    assertThat(asked).hasPositiveValue();
  }

  private static byte[] answer(
      ThreatEngine engine, ArchitectureModel model, CountermeasureStates states)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EvaluationWriter(AnswerContent.standard().withPossible().withCountermeasures())
        .write(engine.evaluate(engine.index(model), states), out);
    return out.toByteArray();
  }
}

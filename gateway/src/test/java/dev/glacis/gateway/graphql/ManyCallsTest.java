package dev.glacis.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyCallsTest {

  private final ManyCalls calls = new ManyCalls();

  @Test
  void answersInTheOrderOfTheKeys() {
    List<String> answers =
        calls
            .each(List.of(3, 1, 2), key -> Uni.createFrom().item("a" + key))
            .await()
            .indefinitely();

    assertThat(answers).containsExactly("a3", "a1", "a2");
  }

  @Test
  void refusesMoreThanAFullPageBeforeTheFirstCall() {
    AtomicInteger made = new AtomicInteger();
    List<Integer> keys = IntStream.rangeClosed(1, 501).boxed().toList();

    assertThatThrownBy(() -> calls.each(keys, key -> Uni.createFrom().item(made.incrementAndGet())))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("501");
    assertThat(made).hasValue(0);
  }
}

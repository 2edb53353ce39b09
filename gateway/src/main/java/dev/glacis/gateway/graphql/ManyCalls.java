package dev.glacis.gateway.graphql;

import dev.glacis.kit.paging.PageRequest;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Upstream calls for every element of a list, a few at a time and at most {@link PageRequest#CAP}:
 * lists inside lists multiply, which the complexity of a query does not show.
 */
@ApplicationScoped
public class ManyCalls {

  private static final int AT_ONCE = 8;

  /**
   * @return answers in the order of the keys; a failed call leaves its failure in its place, which
   *     the data loader turns into an error of that element alone
   */
  public <K, V> Uni<List<V>> each(List<K> keys, Function<K, Uni<V>> call) {
    if (keys.size() > PageRequest.CAP) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER,
          "The query needs %d answers of one kind, at most %d are given: ask for smaller pages"
              .formatted(keys.size(), PageRequest.CAP));
    }
    Object[] answers = new Object[keys.size()];
    List<Uni<Void>> calls = new ArrayList<>();
    for (int i = 0; i < answers.length; i++) {
      int place = i;
      calls.add(
          Uni.createFrom()
              .deferred(() -> call.apply(keys.get(place)))
              .onItemOrFailure()
              .invoke((answer, failure) -> answers[place] = failure == null ? answer : failure)
              .replaceWithVoid()
              .onFailure()
              .recoverWithNull());
    }
    if (calls.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return Uni.join()
        .all(calls)
        .usingConcurrencyOf(AT_ONCE)
        .andFailFast()
        .map(done -> ManyCalls.<V>list(answers));
  }

  @SuppressWarnings("unchecked")
  private static <V> List<V> list(Object[] answers) {
    return (List<V>) Arrays.asList(answers);
  }
}

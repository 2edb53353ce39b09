package dev.glacis.benchmark.lambda;

import dev.glacis.benchmark.match.FindingBuffer;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.plain.PlainElement;
import dev.glacis.benchmark.plain.PlainModel;
import dev.glacis.benchmark.plain.SelectedElements;
import dev.glacis.benchmark.rule.GeneratedRule;
import dev.glacis.engine.model.ElementKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Asks a lambda per rule about each element of the types that the rule names. */
public final class LambdaMatcher implements RuleMatcher {

  private final List<Ready<?>> rules;

  private record Ready<E extends PlainElement>(int rule, E[] elements, Predicate<E> predicate) {

    void match(FindingBuffer findings) {
      Predicate<E> asked = predicate;
      for (E element : elements) {
        if (asked.test(element)) {
          findings.add(rule, element.index);
        }
      }
    }
  }

  public LambdaMatcher(Workload workload) {
    PlainModel model = PlainModel.of(workload);
    SelectedElements elements = new SelectedElements(model);
    PlainPredicates predicates = new PlainPredicates(model);
    this.rules =
        IntStream.range(0, workload.rules().size())
            .<Ready<?>>mapToObj(i -> ready(i, workload.rules().get(i), elements, predicates))
            .toList();
  }

  @Override
  public void match(FindingBuffer findings) {
    for (Ready<?> rule : rules) {
      rule.match(findings);
    }
  }

  private static Ready<?> ready(
      int number, GeneratedRule rule, SelectedElements elements, PlainPredicates predicates) {
    return rule.scope() == ElementKind.COMPONENT
        ? new Ready<>(
            number, elements.components(rule.selector()), predicates.ofComponent(rule.clause()))
        : new Ready<>(number, elements.flows(rule.selector()), predicates.ofFlow(rule.clause()));
  }
}

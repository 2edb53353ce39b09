package dev.glacis.benchmark.plain;

import dev.glacis.benchmark.rule.FlowEnd;
import dev.glacis.benchmark.rule.TypeSelector;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Elements listed by the types that rules name, each list made once. */
public final class SelectedElements {

  private final PlainModel model;
  private final Map<TypeSelector, PlainComponent[]> components = new HashMap<>();
  private final Map<TypeSelector, PlainFlow[]> flows = new HashMap<>();

  public SelectedElements(PlainModel model) {
    this.model = model;
  }

  /** Components of the type; all of them without a selector. */
  public PlainComponent[] components(TypeSelector selector) {
    return selector == null
        ? model.components()
        : components.computeIfAbsent(selector, this::componentsOf);
  }

  /** Flows with the type at the end; all of them without a selector. */
  public PlainFlow[] flows(TypeSelector selector) {
    return selector == null ? model.flows() : flows.computeIfAbsent(selector, this::flowsOf);
  }

  private PlainComponent[] componentsOf(TypeSelector selector) {
    return Stream.of(model.components())
        .filter(component -> isA(component, selector))
        .toArray(PlainComponent[]::new);
  }

  private PlainFlow[] flowsOf(TypeSelector selector) {
    return Stream.of(model.flows())
        .filter(
            flow ->
                isA(selector.end() == FlowEnd.SOURCE ? flow.source : flow.destination, selector))
        .toArray(PlainFlow[]::new);
  }

  private boolean isA(PlainComponent component, TypeSelector selector) {
    return (component.types & model.types().bit(selector.type())) != 0;
  }
}

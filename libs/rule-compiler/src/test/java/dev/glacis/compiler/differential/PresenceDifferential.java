package dev.glacis.compiler.differential;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares which countermeasures are there by the engine, as it rates and as it explains, with what
 * an interpreter of CEL says of presentWhen: on the element itself, and for threats on flows on
 * their destination, where what the flow states comes first.
 */
public final class PresenceDifferential {

  private final Vocabulary vocabulary;
  private final List<CheckedCondition> conditions;
  private final List<Interpreter> interpreters;
  private final Map<ElementKind, List<String>> attributes;
  private final ThreatEngine engine;
  private final int[] present;
  private final int[] absent;

  /**
   * @param conditions presentWhen of countermeasures, without derived facts
   */
  public PresenceDifferential(Vocabulary vocabulary, List<CheckedCondition> conditions) {
    this.vocabulary = vocabulary;
    this.conditions = List.copyOf(conditions);
    this.interpreters = conditions.stream().map(Interpreter::new).toList();
    this.attributes = CelView.attributes(vocabulary);
    this.engine = new ThreatEngine(OneCountermeasurePerCondition.of(vocabulary, conditions));
    this.present = new int[conditions.size()];
    this.absent = new int[conditions.size()];
  }

  /**
   * Compares on one random model.
   *
   * @throws AssertionError naming the seed, the condition and the elements
   */
  public void compare(long seed) {
    PlainModel plain = new PlainModel(vocabulary, KnownModels.of(vocabulary, seed));
    CelView view = new CelView(attributes, plain);
    List<SortedMap<String, String>> found = found(plain);
    for (int i = 0; i < conditions.size(); i++) {
      SortedMap<String, String> expected = expected(i, view, plain);
      if (!expected.equals(found.get(i))) {
        throw new AssertionError(
            conditions.get(i)
                + "\nis there on\n"
                + expected
                + "\nof model "
                + seed
                + " by CEL, on\n"
                + found.get(i)
                + "\nby the engine");
      }
    }
  }

  /** Conditions that never or always held in the models so far. */
  public List<String> undecided() {
    List<String> undecided = new ArrayList<>();
    for (int i = 0; i < present.length; i++) {
      if (present[i] == 0 || absent[i] == 0) {
        undecided.add(conditions.get(i).toString());
      }
    }
    return undecided;
  }

  private SortedMap<String, String> expected(int place, CelView view, PlainModel plain) {
    CheckedCondition condition = conditions.get(place);
    SortedMap<String, String> expected = new TreeMap<>();
    view.of(condition.on())
        .forEach((id, element) -> add(place, id, element, element, view, expected));
    if (condition.on() == ElementKind.COMPONENT) {
      for (DataFlow flow : plain.model.dataFlows()) {
        Map<String, Object> destination =
            new HashMap<>(view.of(ElementKind.COMPONENT).get(flow.destination()));
        flow.attributes().values().forEach(destination::replace);
        Map<String, Object> carrier = view.of(ElementKind.DATA_FLOW).get(flow.id());
        add(place, flow.id(), carrier, destination, view, expected);
      }
    }
    return expected;
  }

  /** What is left out of the assessment carries no threat. */
  private void add(
      int place,
      String id,
      Map<String, Object> carrier,
      Map<String, Object> shown,
      CelView view,
      SortedMap<String, String> expected) {
    if (!Boolean.TRUE.equals(carrier.get("outOfScope"))) {
      boolean holds = interpreters.get(place).holds(shown, view.system());
      (holds ? present : absent)[place]++;
      expected.put(id, holds ? "PRESENT, no risk left" : "ABSENT, risk left");
    }
  }

  private List<SortedMap<String, String>> found(PlainModel plain) {
    List<SortedMap<String, String>> found = new ArrayList<>();
    conditions.forEach(condition -> found.add(new TreeMap<>()));
    for (Threat threat : engine.evaluate(plain.model).threats()) {
      Presence presence = threat.countermeasures().getFirst().presence();
      // Where nothing is at risk, the rating does not show what it counted.
      boolean left =
          threat.risk().inherent() == 0
              ? presence != Presence.PRESENT
              : threat.risk().current() > 0;
      found
          .get(OneCountermeasurePerCondition.place(threat.definition().id()))
          .put(
              threat.elements().getFirst().id(),
              presence + (left ? ", risk left" : ", no risk left"));
    }
    return found;
  }
}

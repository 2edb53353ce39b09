package dev.glacis.compiler.differential;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.DerivedFactDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares where conditions hold by the engine with where they hold by an interpreter of CEL, over
 * a view of the model that owes nothing to the engine. A derived fact is interpreted by its own
 * text, never put in place. Threats of scope reach are compared whole: ends by CEL, ways by steps.
 */
public final class Differential {

  private final Vocabulary vocabulary;
  private final List<CheckedCondition> conditions;
  private final List<Interpreter> interpreters;
  private final ReachDifferential reaches;
  private final Map<DerivedFactDefinition, Interpreter> facts = new LinkedHashMap<>();
  private final Map<ElementKind, List<String>> attributes;
  private final ThreatEngine engine;
  private final int[] held;
  private final int[] failed;

  /**
   * @param vocabulary with the derived facts that the texts read
   */
  public Differential(
      Vocabulary vocabulary, List<CheckedCondition> conditions, List<CheckedReach> reaches) {
    this.vocabulary = vocabulary;
    this.conditions = List.copyOf(conditions);
    this.interpreters = conditions.stream().map(Interpreter::new).toList();
    this.reaches = new ReachDifferential(vocabulary, reaches);
    vocabulary.derivedFacts().forEach(fact -> facts.put(fact, new Interpreter(checked(fact))));
    this.attributes = CelView.attributes(vocabulary);
    this.engine = new ThreatEngine(OneThreatPerCondition.of(vocabulary, conditions));
    this.held = new int[conditions.size()];
    this.failed = new int[conditions.size()];
  }

  /** A derived fact as a condition of its own. */
  public static CheckedCondition checked(DerivedFactDefinition fact) {
    return new CheckedCondition(
        "derived fact " + fact.name(), fact.on(), fact.source(), fact.condition());
  }

  /**
   * Compares on one random model.
   *
   * @param explained compares the explained threats of an evaluation, not only what matches
   * @throws AssertionError naming the seed, the condition and the elements
   */
  public void compare(long seed, boolean explained) {
    ArchitectureModel model = KnownModels.of(vocabulary, seed);
    PlainModel plain = new PlainModel(vocabulary, model);
    CelView view = view(plain);
    reaches.compare(seed, view, plain);
    List<Set<String>> expected = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      expected.add(expected(i, view, model));
    }
    List<Set<String>> found = explained ? explained(model) : matched(model);
    for (int i = 0; i < conditions.size(); i++) {
      if (!expected.get(i).equals(found.get(i))) {
        throw new AssertionError(
            conditions.get(i)
                + "\nholds on "
                + expected.get(i)
                + " of model "
                + seed
                + " by CEL, on "
                + found.get(i)
                + " by the engine");
      }
    }
  }

  /**
   * Conditions that held on no element, or on every one, of the models so far, and threats of scope
   * reach that never had a choice of sources.
   */
  public List<String> undecided() {
    List<String> undecided = new ArrayList<>(reaches.undecided());
    for (int i = 0; i < conditions.size(); i++) {
      if (held[i] == 0 || failed[i] == 0) {
        undecided.add(conditions.get(i).toString());
      }
    }
    return undecided;
  }

  private CelView view(PlainModel plain) {
    CelView view = new CelView(attributes, plain);
    facts.forEach(
        (fact, interpreter) ->
            view.of(fact.on())
                .values()
                .forEach(one -> one.put(fact.name(), interpreter.holds(one, view.system()))));
    return view;
  }

  private Set<String> expected(int condition, CelView view, ArchitectureModel model) {
    Interpreter interpreter = interpreters.get(condition);
    Set<String> ids = new TreeSet<>();
    if (conditions.get(condition).on() == ElementKind.SYSTEM) {
      count(condition, interpreter.holds(view.system()), model.id(), ids);
      return ids;
    }
    view.of(conditions.get(condition).on())
        .forEach(
            (id, element) -> {
              // What is left out of the assessment carries no threat.
              if (!Boolean.TRUE.equals(element.get("outOfScope"))) {
                count(condition, interpreter.holds(element, view.system()), id, ids);
              }
            });
    return ids;
  }

  private void count(int condition, boolean holds, String id, Set<String> ids) {
    if (holds) {
      held[condition]++;
      ids.add(id);
    } else {
      failed[condition]++;
    }
  }

  private List<Set<String>> matched(ArchitectureModel model) {
    ModelGraph graph = engine.index(model);
    List<Set<String>> found = nothing();
    engine
        .match(graph)
        .forEach(
            (definition, kind, element, certainty) ->
                found.get(definition).add(shown(graph.node(kind, element).id(), certainty)));
    return found;
  }

  private List<Set<String>> explained(ArchitectureModel model) {
    List<Set<String>> found = nothing();
    for (Threat threat : engine.evaluate(model).threats()) {
      int definition = OneThreatPerCondition.place(threat.definition().id());
      threat
          .elements()
          .forEach(one -> found.get(definition).add(shown(one.id(), threat.certainty())));
    }
    return found;
  }

  /** Nothing is unknown, so that nothing but a confirmed threat is right. */
  private static String shown(String id, Certainty certainty) {
    return certainty == Certainty.CONFIRMED ? id : id + " " + certainty;
  }

  private List<Set<String>> nothing() {
    List<Set<String>> found = new ArrayList<>();
    conditions.forEach(condition -> found.add(new TreeSet<>()));
    return found;
  }
}

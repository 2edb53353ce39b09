package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Propagated;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.GuardedWays;
import dev.glacis.engine.graph.Guards;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.pack.DerivedControlDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.TreeMap;

/**
 * When elements are guards, as code.
 *
 * @param component null when no component is
 * @param dataflow null when no data flow is
 */
record GuardConditions(Propagated stops, CompiledCondition component, CompiledCondition dataflow) {

  /**
   * @throws dev.glacis.engine.pack.InvalidPackException when a condition does not fit the
   *     vocabulary, or reads a derived control itself
   */
  static GuardConditions of(DerivedControlDefinition control, Vocabulary vocabulary) {
    ConditionCompiler compiler = new ConditionCompiler(withoutControls(vocabulary));
    return new GuardConditions(
        control.stops(),
        compiled(control.component(), compiler),
        compiled(control.dataflow(), compiler));
  }

  /** What is a guard on a model, and what that stops. */
  GuardedWays on(ModelGraph graph) {
    Frame frame = new Frame(ConditionCompiler.MAX_VARIABLES);
    long[][] components = sets(graph.components(), component, frame);
    long[][] flows = sets(graph.flows(), dataflow, frame);
    return new GuardedWays(
        graph, stops, new Guards(components[0], flows[0]), new Guards(components[1], flows[1]));
  }

  /** Ways in which an element is a guard, fewest assumptions first. */
  List<Support> guarding(GraphNode element) {
    CompiledCondition condition = element instanceof FlowNode ? dataflow : component;
    Frame frame = new Frame(ConditionCompiler.MAX_VARIABLES).set(0, element);
    return new SupportSearch().several(condition, frame);
  }

  /** What makes an element a guard, in words such as "guardrail is input". */
  String words(GraphNode guard) {
    List<MatchedFact> facts = guarding(guard).getFirst().facts();
    return facts.isEmpty()
        ? ""
        : facts.getFirst().attribute() + " is " + facts.getFirst().value() + ", ";
  }

  /** Known to be guards, and these or others that could be. */
  private static long[][] sets(
      List<? extends GraphNode> nodes, CompiledCondition condition, Frame frame) {
    long[] sure = Bits.none(nodes.size());
    long[] perhaps = Bits.none(nodes.size());
    for (GraphNode node : condition == null ? List.<GraphNode>of() : nodes) {
      Truth truth = condition.test(frame.set(0, node));
      if (truth == Truth.TRUE) {
        Bits.add(sure, node.index());
      }
      if (truth != Truth.FALSE) {
        Bits.add(perhaps, node.index());
      }
    }
    return new long[][] {sure, perhaps};
  }

  private static CompiledCondition compiled(Condition condition, ConditionCompiler compiler) {
    return condition == null ? null : compiler.compile(condition);
  }

  private static Vocabulary withoutControls(Vocabulary vocabulary) {
    return new Vocabulary(
        vocabulary.types(), vocabulary.attributes(), List.of(), new TreeMap<>(), new TreeMap<>());
  }
}

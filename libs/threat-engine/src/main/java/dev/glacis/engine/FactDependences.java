package dev.glacis.engine;

import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.ListReads;
import dev.glacis.engine.logic.OpenFactSink;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Notes which threats depend on which unknown facts. Facts on which several threats depend
 * together, such as those of all members of a list, are a group that is noted once: threats around
 * the hub of a large system would else name as many facts each as there are threats.
 */
final class FactDependences implements OpenFactSink {

  private static final int NONE = 0;

  private final FactNumbers facts;
  private final NumberPairs threatsByFact = new NumberPairs();
  private final NumberPairs groupsByFact = new NumberPairs();
  private final NumberPairs outerByGroup = new NumberPairs();
  private final NumberPairs threatsByGroup = new NumberPairs();
  private final Map<Object, Map<Object, Integer>> groups = new IdentityHashMap<>();
  private int lastGroup;
  private int group;
  private int threat;

  FactDependences(FactNumbers facts) {
    this.facts = facts;
  }

  /** What is told from now on is about a threat. */
  FactDependences of(int threat) {
    this.threat = threat;
    return this;
  }

  @Override
  public void open(GraphNode element, String attribute) {
    int fact = facts.of(element, attribute);
    if (group == NONE) {
      threatsByFact.add(fact, threat);
    } else {
      groupsByFact.add(fact, group);
    }
  }

  @Override
  public void open(ListReads list, GraphNode owner, Frame frame) {
    together(list, owner, sink -> list.open(frame, sink));
  }

  /**
   * Facts that go together.
   *
   * @param what the sort of group
   * @param of which one of that sort; both by identity
   * @param naming names the facts, once for all who depend on them
   */
  void together(Object what, Object of, Consumer<OpenFactSink> naming) {
    Map<Object, Integer> ofSort = groups.computeIfAbsent(what, key -> new IdentityHashMap<>());
    Integer known = ofSort.get(of);
    int number = known == null ? ++lastGroup : known;
    if (known == null) {
      ofSort.put(of, number);
    }
    if (group == NONE) {
      threatsByGroup.add(number, threat);
    } else {
      outerByGroup.add(number, group);
    }
    if (known == null) {
      int outer = group;
      group = number;
      naming.accept(this);
      group = outer;
    }
  }

  /** What was noted; no more may be. */
  Dependents dependents() {
    return new Dependents(
        facts,
        threatsByFact.byNumber(facts.last()),
        groupsByFact.byNumber(facts.last()),
        outerByGroup.byNumber(lastGroup),
        threatsByGroup.byNumber(lastGroup));
  }
}

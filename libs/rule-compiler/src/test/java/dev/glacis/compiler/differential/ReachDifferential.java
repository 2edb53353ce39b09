package dev.glacis.compiler.differential;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares threats of scope reach whole: targets, and the source that each names. */
final class ReachDifferential {

  private final List<PlainReach> reaches;
  private final ThreatEngine engine;
  private final int[] single;
  private final int[] several;
  private final int[] none;

  ReachDifferential(Vocabulary vocabulary, List<CheckedReach> reaches) {
    this.reaches = reaches.stream().map(PlainReach::new).toList();
    this.engine = new ThreatEngine(OneThreatPerCondition.ofReaches(vocabulary, reaches));
    this.single = new int[reaches.size()];
    this.several = new int[reaches.size()];
    this.none = new int[reaches.size()];
  }

  /**
   * @throws AssertionError naming the seed, the definition and the targets
   */
  void compare(long seed, CelView view, PlainModel plain) {
    List<SortedMap<String, PlainReach.Arrival>> found = found(plain);
    for (int i = 0; i < reaches.size(); i++) {
      SortedMap<String, PlainReach.Arrival> expected = reaches.get(i).arrivals(view, plain);
      if (!expected.equals(found.get(i))) {
        throw new AssertionError(
            reaches.get(i).reach()
                + "\nholds on "
                + expected
                + " of model "
                + seed
                + " by steps, on "
                + found.get(i)
                + " by the engine");
      }
      count(i, expected, view.of(ElementKind.COMPONENT).size());
    }
  }

  /** Definitions that never held, always held, or never had a choice of sources. */
  List<String> undecided() {
    List<String> undecided = new ArrayList<>();
    for (int i = 0; i < reaches.size(); i++) {
      if (single[i] == 0 || several[i] == 0 || none[i] == 0) {
        undecided.add(reaches.get(i).reach().toString());
      }
    }
    return undecided;
  }

  private void count(int place, SortedMap<String, PlainReach.Arrival> arrivals, int components) {
    int chosen = (int) arrivals.values().stream().filter(one -> one.others() > 0).count();
    several[place] += chosen;
    single[place] += arrivals.size() - chosen;
    none[place] += components - arrivals.size();
  }

  private List<SortedMap<String, PlainReach.Arrival>> found(PlainModel plain) {
    List<SortedMap<String, PlainReach.Arrival>> found = new ArrayList<>();
    reaches.forEach(reach -> found.add(new TreeMap<>()));
    for (Threat threat : engine.evaluate(plain.model).threats()) {
      String target = threat.elements().getFirst().id();
      found
          .get(OneThreatPerCondition.place(threat.definition().id()))
          .put(threat.certainty() == Certainty.CONFIRMED ? target : target + "?", arrival(threat));
    }
    return found;
  }

  private static PlainReach.Arrival arrival(Threat threat) {
    List<ElementRef> path = threat.explanation().path();
    return new PlainReach.Arrival(
        path.getFirst().id(), path.size() / 2, threat.explanation().otherSources());
  }
}

package dev.glacis.engine;

import dev.glacis.engine.evaluation.AggregateRisk;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.risk.RiskRater;
import java.util.ArrayList;
import java.util.List;

/**
 * Risk per component, trust zone and system. A threat on a flow counts for the component where the
 * flow arrives, one on a component or zone for every zone around it, and each for the system.
 */
final class RiskTotals {

  private final ModelGraph graph;
  private final Total system = new Total();
  private final Total[] zones;
  private final Total[] components;

  private RiskTotals(ModelGraph graph) {
    this.graph = graph;
    this.zones = new Total[graph.zones().size()];
    this.components = new Total[graph.components().size()];
  }

  static List<AggregateRisk> of(RatedThreats rated, ModelGraph graph) {
    RiskTotals totals = new RiskTotals(graph);
    for (int threat = 0; threat < rated.size(); threat++) {
      if (rated.reported(threat)) {
        totals.add(rated, threat);
      }
    }
    return totals.list();
  }

  private void add(RatedThreats rated, int threat) {
    RiskScore score = rated.score(threat);
    int element = rated.element(threat);
    system.add(score);
    switch (rated.kind(threat)) {
      case COMPONENT -> addToComponent(element, score);
      case DATA_FLOW -> addToComponent(graph.ends().destination(element), score);
      case TRUST_ZONE -> addToZones(graph.zones().get(element), score);
      case ASSET, SYSTEM -> {}
    }
  }

  private void addToComponent(int component, RiskScore score) {
    components[component] = components[component] == null ? new Total() : components[component];
    components[component].add(score);
    addToZones(graph.components().get(component).zone(), score);
  }

  private void addToZones(ZoneNode innermost, RiskScore score) {
    for (ZoneNode zone = innermost; zone != null; zone = zone.outer()) {
      int index = zone.index();
      zones[index] = zones[index] == null ? new Total() : zones[index];
      zones[index].add(score);
    }
  }

  private List<AggregateRisk> list() {
    List<AggregateRisk> list = new ArrayList<>();
    list.add(system.of(graph.system().ref()));
    for (int i = 0; i < zones.length; i++) {
      if (zones[i] != null) {
        list.add(zones[i].of(graph.zones().get(i).ref()));
      }
    }
    for (int i = 0; i < components.length; i++) {
      if (components[i] != null) {
        list.add(components[i].of(graph.components().get(i).ref()));
      }
    }
    return list;
  }

  private static final class Total {

    private int threats;
    private RiskScore highest = new RiskScore(0, 0, 0);
    private double inherentLeft = 1;
    private double currentLeft = 1;
    private double projectedLeft = 1;

    void add(RiskScore score) {
      threats++;
      highest =
          new RiskScore(
              Math.max(highest.inherent(), score.inherent()),
              Math.max(highest.current(), score.current()),
              Math.max(highest.projected(), score.projected()));
      inherentLeft *= 1 - score.inherent() / 100.0;
      currentLeft *= 1 - score.current() / 100.0;
      projectedLeft *= 1 - score.projected() / 100.0;
    }

    AggregateRisk of(ElementRef element) {
      return new AggregateRisk(
          element,
          threats,
          highest,
          new RiskScore(combined(inherentLeft), combined(currentLeft), combined(projectedLeft)));
    }

    private static int combined(double left) {
      return RiskRater.rounded(100 * (1 - left));
    }
  }
}

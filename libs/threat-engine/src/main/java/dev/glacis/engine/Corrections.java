package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.expression.AttributesRead;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.OpenFactSink;
import dev.glacis.engine.logic.OpenFacts;
import dev.glacis.engine.logic.OutwardFacts;
import java.util.Collections;
import java.util.Set;

/**
 * What an answer can change by correcting what the drawing tells: the threats that it could add,
 * and the facts on which threats depend when everything is open that could be corrected. One thread
 * uses it at a time.
 */
final class Corrections {

  /** Attributes of authors whose values differ once they are open to correction. */
  private static final Set<String> AUTHORS = Set.of(OpenFacts.INPUT, OpenFacts.CONTENT);

  private static final Set<DerivedFact> CORRECTED =
      Set.of(DerivedFact.RECEIVES_UNTRUSTED_CONTENT, DerivedFact.CAN_SEND_OUTWARD);

  /** Attributes whose statement can contradict what the drawing tells while nobody states them. */
  private static final Set<String> CORRECTING =
      Set.of(
          "writableBy",
          OpenFacts.INPUT,
          OpenFacts.CONTENT,
          OutwardFacts.CALLING,
          OutwardFacts.EFFECTS,
          OpenFacts.TYPE,
          OpenFacts.ZONE);

  private final ThreatEngine engine;
  private final ModelGraph drawn;
  private final ModelGraph open;
  private final MatchRun run;
  private final UnplacedComponents unplaced;
  private final FoundThreats threats;
  private final FindingExplainer asDrawn;
  private final FindingExplainer whenOpen;
  private final Frame frame = new Frame(ConditionCompiler.MAX_VARIABLES);

  /**
   * @param found threats of the model as it is drawn
   */
  Corrections(ThreatEngine engine, ModelGraph drawn, FoundThreats found) {
    this.engine = engine;
    this.drawn = drawn;
    this.open = drawn.openToCorrection();
    this.run = engine.runOfFew(open);
    this.unplaced = new UnplacedComponents(drawn);
    this.threats = withMembers(found.with(engine.matchCorrectable(open, run)));
    this.asDrawn = engine.explainer(drawn);
    this.whenOpen = engine.explainer(open, run);
  }

  /** And those that come when a component in no zone lies in one. */
  private FoundThreats withMembers(FoundThreats found) {
    return unplaced.none() ? found : found.with(engine.matchOpenZones(open, run));
  }

  /** Whether a correction can change where a condition holds. */
  static boolean canChange(Condition condition) {
    return !AttributesRead.derivedControlsBy(condition).isEmpty()
        || !Collections.disjoint(AttributesRead.by(condition), AUTHORS)
        || !Collections.disjoint(AttributesRead.derivedFactsBy(condition), CORRECTED);
  }

  /** Whether the answer to a question can contradict what the drawing tells. */
  static boolean byAnswering(String attribute) {
    return CORRECTING.contains(attribute);
  }

  /** Threats with the numbers that they have in the model as drawn; others come after these. */
  FoundThreats threats() {
    return threats;
  }

  /** Names every unknown fact on which it can depend whether a threat is there, and how bad. */
  void openFacts(int threat, OpenFactSink facts) {
    int definition = threats.definition(threat);
    GraphNode element = drawn.node(threats.kind(threat), threats.element(threat));
    if (engine.isCorrectable(definition)) {
      whenOpen.openFacts(definition, open(element), facts);
    } else {
      asDrawn.openFacts(definition, element, facts);
    }
    if (run.assumesTypeOf(definition, threats.element(threat))) {
      facts.open(element, OpenFacts.TYPE);
    }
    RatingFacts.of(element, threats.hurts(threat), open.content(), facts);
  }

  /** Whether it matters to threats of a definition that a component in no zone could lie in one. */
  boolean dependsOnMembers(int definition) {
    return !unplaced.none() && engine.dependsOnMembers(definition);
  }

  /** Names the components in no zone. */
  void openZones(OpenFactSink facts) {
    unplaced.openZones(facts);
  }

  /** Whether a threat can come only with the type of a component whose type nobody says. */
  boolean needsType(int threat) {
    int definition = threats.definition(threat);
    return assumesTypeInSystem(definition)
        || run.assumesTypeOf(definition, threats.element(threat));
  }

  /** Whether a definition is about systems with some type that nobody says they have. */
  boolean assumesTypeInSystem(int definition) {
    return run.assumesTypeInSystem(definition);
  }

  /** Names the types that nobody says. */
  void openTypes(OpenFactSink facts) {
    for (ComponentNode component : drawn.components()) {
      if (!component.typed()) {
        facts.open(component, OpenFacts.TYPE);
      }
    }
  }

  /** Whether it can depend on ways from sources where a definition holds. */
  boolean hasWays(int definition) {
    return whenOpen.hasWays(definition);
  }

  /** Names unknown facts about sources and flows of a definition that {@link #hasWays}. */
  void openWays(int definition, OpenFactSink facts) {
    (engine.isCorrectable(definition) ? whenOpen : asDrawn).openWays(definition, facts);
  }

  /** Names every unknown fact on which it can depend whether a countermeasure is there. */
  void openFacts(PlacedCountermeasure placed, OpenFactSink facts) {
    CountermeasureConditions.Shown shown = engine.countermeasures().of(placed.definition());
    if (shown != null) {
      FlowNode from = placed.shown().from();
      if (shown.correctable()) {
        frame
            .set(0, open(placed.place()))
            .set(1, open.system())
            .overriding(from == null ? null : (FlowNode) open(from));
      } else {
        frame.set(0, placed.place()).set(1, drawn.system()).overriding(from);
      }
      shown.reads().open(frame, facts);
    }
    placed.shown().open().forEach(facts::open);
    placed.shown().guards().forEach(fact -> facts.open(placed.place(), fact.attribute()));
  }

  /** The same element, with everything about it open that could be corrected. */
  private GraphNode open(GraphNode element) {
    return open.node(element.kind(), element.index());
  }
}

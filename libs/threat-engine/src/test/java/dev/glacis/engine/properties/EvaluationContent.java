package dev.glacis.engine.properties;

import dev.glacis.engine.evaluation.AggregateRisk;
import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Assumption;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Threat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that an evaluation says, read from its accessors, as values to compare. */
record EvaluationContent(
    List<PackRef> packs,
    List<ThreatContent> threats,
    List<CountermeasureInstance> countermeasures,
    List<Question> questions,
    Evaluated evaluated,
    Counts counts,
    RiskScore risk,
    List<AggregateRisk> aggregates) {

  /** Everything that a threat says. */
  record ThreatContent(
      String fingerprint,
      DefinitionRef definition,
      List<String> texts,
      List<ElementRef> elements,
      Certainty certainty,
      List<Assumption> assumptions,
      Severity severity,
      RiskScore risk,
      Mitigation mitigation,
      List<AppliedCountermeasure> countermeasures,
      String alternative,
      List<MatchedFact> facts,
      List<ElementRef> path,
      int otherSources,
      List<RiskFactor> factors) {

    static ThreatContent of(Threat threat) {
      return new ThreatContent(
          threat.fingerprint(),
          threat.definition(),
          List.of(
              threat.title(),
              threat.summary(),
              threat.stride().toString(),
              threat.lifecycle().toString(),
              threat.references().toString()),
          threat.elements(),
          threat.certainty(),
          threat.assumptions(),
          threat.severity(),
          threat.risk(),
          threat.mitigation(),
          threat.countermeasures(),
          threat.explanation().alternative(),
          threat.explanation().facts(),
          threat.explanation().path(),
          threat.explanation().otherSources(),
          threat.explanation().factors());
    }

    /**
     * Whether it says the same of the same elements. The type that a component is shown with is
     * about the component.
     */
    boolean isSameAs(ThreatContent other) {
      return equals(other) || other != null && withoutTypes().equals(other.withoutTypes());
    }

    private String withoutTypes() {
      return toString().replaceAll("(ElementRef\\[kind=COMPONENT, id=[^,]*, type=)[^,]*", "$1");
    }
  }

  static EvaluationContent of(Evaluation evaluation) {
    return new EvaluationContent(
        evaluation.packs(),
        evaluation.threats().stream().map(ThreatContent::of).toList(),
        evaluation.countermeasures(),
        evaluation.questions(),
        evaluation.evaluated(),
        evaluation.counts(),
        evaluation.risk(),
        evaluation.aggregates());
  }

  /** The threats by fingerprint, possible ones included. */
  SortedMap<String, ThreatContent> byFingerprint() {
    SortedMap<String, ThreatContent> threats = new TreeMap<>();
    this.threats.forEach(threat -> threats.put(threat.fingerprint(), threat));
    return threats;
  }
}

package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.Spelling;
import java.util.List;

/**
 * A threat as every JSON output gives it.
 *
 * @param status as {@code mitigation}, as long as nobody has decided
 * @param source null when the document's places are not known
 */
public record ThreatView(
    String id,
    String fingerprint,
    DefinitionRef definition,
    String title,
    String summary,
    List<ElementView> elements,
    List<String> stride,
    List<String> lifecycle,
    List<Reference> references,
    String status,
    String certainty,
    List<AssumptionView> assumptions,
    String severity,
    RiskScore risk,
    String mitigation,
    List<AppliedCountermeasureView> countermeasures,
    ExplanationView explanation,
    SourceView source) {

  static ThreatView of(Threat threat, ThreatIds ids, SourcePlaces places) {
    List<ElementView> elements = threat.elements().stream().map(ElementView::of).toList();
    return new ThreatView(
        ids.of(threat.fingerprint()),
        threat.fingerprint(),
        threat.definition(),
        threat.title(),
        threat.summary(),
        elements,
        threat.stride().stream().map(Stride::label).toList(),
        threat.lifecycle(),
        threat.references(),
        Spelling.of(threat.mitigation()),
        Spelling.of(threat.certainty()),
        threat.assumptions().stream().map(AssumptionView::of).toList(),
        Spelling.of(threat.severity()),
        threat.risk(),
        Spelling.of(threat.mitigation()),
        threat.countermeasures().stream().map(AppliedCountermeasureView::of).toList(),
        ExplanationView.of(threat.explanation()),
        places.firstOf(elements));
  }
}

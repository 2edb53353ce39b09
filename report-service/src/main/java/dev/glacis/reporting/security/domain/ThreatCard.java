package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Explanation;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.domain.ReportedThreat;
import dev.glacis.reporting.snapshot.domain.ThreatDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One threat as the report shows it.
 *
 * @param anchor place of the card in the page
 * @param text null when the pack of the definition is not at hand
 */
public record ThreatCard(ReportedThreat threat, String anchor, ThreatDefinition.Text text) {

  static ThreatCard of(ReportedThreat threat, EvaluatedRevision evaluated) {
    Optional<ThreatDefinition> definition =
        evaluated.definitions().stream()
            .filter(candidate -> candidate.id().equals(threat.definition().id()))
            .findFirst();
    return new ThreatCard(
        threat, anchor(threat), definition.map(ThreatDefinition::text).orElse(null));
  }

  /** The threat's own id is the anchor, so that people can quote it as a link. */
  static String anchor(ReportedThreat threat) {
    String id = threat.id() == null ? threat.fingerprint() : threat.id();
    return id.matches("thr_[A-Za-z0-9]+") ? id : Anchors.of("thr-", id);
  }

  public String severity() {
    return SeverityFigure.label(threat.severity());
  }

  public List<String> stride() {
    return threat.stride().stream().map(category -> Wording.words(category.label())).toList();
  }

  public boolean assumed() {
    return threat.certainty() == Certainty.ASSUMED;
  }

  public String certainty() {
    return threat.certainty().name().toLowerCase(Locale.ROOT);
  }

  public String status() {
    String status = threat.status() == null ? "open" : Wording.words(threat.status());
    return threat.undecided() ? status + ", nobody has decided yet" : status;
  }

  public boolean onComponent() {
    return threat.elements().stream().anyMatch(element -> element.kind() == ElementKind.COMPONENT);
  }

  public List<AppliedMeasure> measures() {
    return threat.countermeasures().stream().map(AppliedMeasure::new).toList();
  }

  public List<FactLine> facts() {
    return explanation()
        .map(why -> why.facts().stream().map(FactLine::new).toList())
        .orElse(List.of());
  }

  /** Components and flows from source to target; empty when the threat has no path. */
  public List<String> path() {
    return explanation()
        .map(why -> why.path().stream().map(Wording::name).toList())
        .orElse(List.of());
  }

  public int otherSources() {
    return explanation().map(Explanation::otherSources).orElse(0);
  }

  public List<FactorLine> factors() {
    return explanation()
        .map(
            why ->
                why.factors().stream()
                    .map(factor -> FactorLine.of(factor, threat.countermeasures()))
                    .toList())
        .orElse(List.of());
  }

  private Optional<Explanation> explanation() {
    return Optional.ofNullable(threat.explanation());
  }
}

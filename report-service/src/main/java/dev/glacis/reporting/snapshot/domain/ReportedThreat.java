package dev.glacis.reporting.snapshot.domain;

import dev.glacis.engine.evaluation.Assumption;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Explanation;
import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Stride;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A threat as rules-service reports it: the engine's result with its stable id and its status.
 *
 * @param status as the controls that are there leave it (open, partly mitigated, mitigated) until
 *     somebody decides
 * @param explanation null when rules-service gives none
 */
public record ReportedThreat(
    String id,
    String fingerprint,
    DefinitionRef definition,
    String title,
    String summary,
    List<ElementRef> elements,
    Set<Stride> stride,
    List<String> lifecycle,
    List<Reference> references,
    String status,
    Certainty certainty,
    List<Assumption> assumptions,
    Severity severity,
    RiskScore risk,
    List<ThreatCountermeasure> countermeasures,
    Explanation explanation) {

  private static final Set<String> UNDECIDED = Set.of("", "open", "partlymitigated", "mitigated");

  public ReportedThreat {
    elements = List.copyOf(elements);
    stride = Collections.unmodifiableSet(new TreeSet<>(stride));
    lifecycle = List.copyOf(lifecycle);
    references = List.copyOf(references);
    assumptions = List.copyOf(assumptions);
    countermeasures = List.copyOf(countermeasures);
  }

  /** Whether it belongs into lists, figures and pictures. */
  public boolean counts() {
    return certainty != Certainty.POSSIBLE;
  }

  /** Whether nobody has decided about it yet. */
  public boolean undecided() {
    String letters = status == null ? "" : status.replaceAll("[^A-Za-z]", "");
    return UNDECIDED.contains(letters.toLowerCase(Locale.ROOT));
  }
}

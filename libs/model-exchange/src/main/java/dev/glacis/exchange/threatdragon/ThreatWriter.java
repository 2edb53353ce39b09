package dev.glacis.exchange.threatdragon;

import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ThreatState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Threats as they stand in the cell of the first element that they are about. */
final class ThreatWriter {

  /** Keys of a threat for ids that the format has no place for. */
  static final String OWN_MITIGATION = "glacisMitigation";

  private static final String UNKNOWN_SEVERITY = "TBA";

  private final Map<ElementReference, List<ProposedThreat>> threats = new HashMap<>();
  private final Map<String, ProposedMitigation> mitigations = new HashMap<>();
  private final ExportRemarks remarks;
  private final Set<String> marked = new HashSet<>();

  ThreatWriter(Proposals proposals, ExportRemarks remarks) {
    this.remarks = remarks;
    for (ProposedThreat threat : proposals.threats()) {
      if (!threat.elements().isEmpty()) {
        threats
            .computeIfAbsent(threat.elements().getFirst(), same -> new ArrayList<>())
            .add(threat);
      }
    }
    proposals.mitigations().forEach(one -> mitigations.put(one.id(), one));
  }

  List<Map<String, Object>> of(ElementReference element) {
    return threats.getOrDefault(element, List.of()).stream().map(this::threat).toList();
  }

  boolean anyOpen(ElementReference element) {
    return threats.getOrDefault(element, List.of()).stream()
        .anyMatch(threat -> status(threat).equals("Open"));
  }

  private Map<String, Object> threat(ProposedThreat threat) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("id", threat.id());
    written.put("title", orEmpty(threat.title()));
    written.put("status", status(threat));
    written.put(
        "severity",
        threat.severity() == null
            ? UNKNOWN_SEVERITY
            : ThreatReader.SEVERITIES.theirs(threat.severity()));
    written.put("type", threat.categories().isEmpty() ? "" : threat.categories().getFirst());
    written.put("description", orEmpty(threat.description()));
    written.put("mitigation", "");
    threat.mitigations().stream()
        .map(link -> mitigations.get(link.mitigation()))
        .filter(one -> one != null && one.description() != null && !one.description().isBlank())
        .findFirst()
        .ifPresent(one -> putMitigation(written, one, threat));
    if (isOurs(threat)) {
      threat.details().forEach(written::put);
    }
    return written;
  }

  private void putMitigation(
      Map<String, Object> written, ProposedMitigation mitigation, ProposedThreat threat) {
    written.put("mitigation", mitigation.description());
    if (!mitigation.id().equals(ThreatReader.mitigationId(threat.id()))) {
      written.put(OWN_MITIGATION, mitigation.id());
      if (marked.add(mitigation.id())) {
        remarks.inOwnField("mitigation:" + mitigation.id(), "id");
      }
    }
  }

  /** Its own word where it came with one, so that "Eliminated" does not become "Avoided". */
  private static String status(ProposedThreat threat) {
    String word = threat.origin().state();
    ThreatState state = threat.state();
    if (isOurs(threat) && word != null && ThreatReader.STATES.ours(word).orElse(null) == state) {
      return word;
    }
    return ThreatReader.STATES.theirs(state == null ? ThreatState.IDENTIFIED : state);
  }

  private static boolean isOurs(ProposedThreat threat) {
    return threat.origin().format().equals(ThreatDragonReader.FORMAT);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}

package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of proposals of other formats OTM has fields for. It gives a state to a threat of a
 * component or flow only, and to a mitigation only as one of such a threat.
 */
record NativeFields(Proposals proposals, ExportRemarks remarks) {

  /** Says what stands in our attributes only, and what stands in for what is unknown. */
  void remark() {
    // Where a link has no state of its own, that of the mitigation stands there.
    Set<String> shown = new HashSet<>();
    for (ProposedThreat threat : proposals.threats()) {
      boolean atElement = threat.elements().stream().anyMatch(NativeFields::takesThreats);
      threat(threat, "threat:" + threat.id(), atElement);
      if (atElement) {
        threat.mitigations().stream()
            .filter(link -> link.state() == null)
            .forEach(link -> shown.add(link.mitigation()));
      }
    }
    for (ProposedMitigation one : proposals.mitigations()) {
      mitigation(one, "mitigation:" + one.id(), shown.contains(one.id()));
    }
    for (Assumption one : proposals.assumptions()) {
      own("assumption:" + one.id(), "id", one.id());
      own("assumption:" + one.id(), "text", one.text());
      own("assumption:" + one.id(), "details", one.details().isEmpty() ? null : one.details());
      own("assumption:" + one.id(), "origin", one.origin());
    }
  }

  private void threat(ProposedThreat threat, String subject, boolean atElement) {
    if (threat.severity() == null) {
      remarks.filledIn(subject, "risk/impact", ForeignProposals.UNKNOWN_IMPACT);
    }
    if (threat.title() == null) {
      remarks.filledIn(subject, "name", threat.id());
    }
    if (atElement && threat.state() == null) {
      remarks.filledIn(subject, "state", "of a component or flow");
    }
    own(subject, "state", atElement ? null : threat.state());
    own(subject, "generated", threat.generated() ? true : null);
    own(subject, "origin", threat.origin());
    own(subject, "details", threat.details().isEmpty() ? null : threat.details());
    boolean everyElement = threat.elements().stream().allMatch(NativeFields::takesThreats);
    own(subject, "elements", everyElement ? null : threat.elements());
    boolean links = !threat.mitigations().isEmpty() && !atElement;
    own(subject, "mitigations", links ? threat.mitigations() : null);
    List<MitigationLink> states =
        threat.mitigations().stream().filter(link -> link.state() != null).toList();
    own(subject, "mitigationStates", atElement || states.isEmpty() ? null : states);
  }

  private void mitigation(ProposedMitigation mitigation, String subject, boolean shown) {
    if (mitigation.title() == null) {
      remarks.filledIn(subject, "name", mitigation.id());
    }
    remarks.filledIn(subject, "riskReduction", 0);
    if (shown && mitigation.state() == null) {
      remarks.filledIn(subject, "state", "of a threat");
    }
    own(subject, "state", shown ? null : mitigation.state());
    own(subject, "origin", mitigation.origin());
    own(subject, "details", mitigation.details().isEmpty() ? null : mitigation.details());
  }

  private void own(String subject, String fact, Object value) {
    if (value != null) {
      remarks.inOwnField(subject, fact);
    }
  }

  private static boolean takesThreats(ElementReference element) {
    return element.kind() == ElementKind.COMPONENT || element.kind() == ElementKind.DATA_FLOW;
  }
}

package dev.glacis.exchange.threatdragon;

import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.ThreatState;

/** The state of a mitigation that is only a text inside its threat: what the threat's implies. */
final class MitigationOfThreat {

  private MitigationOfThreat() {}

  /** Null when the state of the threat says nothing about it. */
  static MitigationState state(ThreatState threat) {
    return switch (threat) {
      case MITIGATED -> MitigationState.IMPLEMENTED;
      case null -> null;
      case IDENTIFIED, IN_REVIEW, IN_TREATMENT, ACCEPTED, TRANSFERRED, AVOIDED, NOT_APPLICABLE ->
          null;
    };
  }
}

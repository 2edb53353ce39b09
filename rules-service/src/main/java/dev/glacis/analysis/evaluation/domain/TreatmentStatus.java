package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.evaluation.Presence;

/**
 * How far a countermeasure has got; until somebody decides, what the model shows is all there is.
 */
enum TreatmentStatus {
  RECOMMENDED,
  IMPLEMENTED;

  static TreatmentStatus of(Presence presence) {
    return switch (presence) {
      case PRESENT -> IMPLEMENTED;
      case ABSENT, UNKNOWN -> RECOMMENDED;
    };
  }
}

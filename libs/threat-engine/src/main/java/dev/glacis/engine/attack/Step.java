package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.Threat;

/**
 * A threat that an attacker can carry out at one place.
 *
 * @param onFlow whether the place is a flow, else a component
 * @param place number of the flow or component
 * @param needs kinds of content that bring the attacker to it when one of them arrives; 0 when
 *     content never does
 * @param leads whether further steps can follow
 * @param end whether it hits a valued asset
 */
record Step(
    Threat threat,
    boolean onFlow,
    int place,
    int needs,
    Gain gain,
    StepRating rating,
    boolean leads,
    boolean end) {

  /** Whether the attacker stands in the zone of the component afterwards. */
  boolean foothold() {
    return leads && gain == Gain.CONTROL && !onFlow;
  }

  boolean samePlace(Step other) {
    return onFlow == other.onFlow && place == other.place;
  }

  long firstCost() {
    return StepRating.cost(rating.first());
  }

  long laterCost() {
    return StepRating.cost(rating.later());
  }

  long impactCost() {
    return StepRating.cost(rating.impact());
  }
}

package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.ElementRef;
import java.util.Objects;

/**
 * A component where an attack begins.
 *
 * @param trustRating of its zone, 0 to 100; null when unknown
 * @param sentence the reason in one plain sentence
 */
public record EntryPoint(
    ElementRef component, Reason reason, Integer trustRating, String sentence) {

  /** Why an attacker is there or gets there first; the first that holds is given. */
  public enum Reason {
    /** It lies in an untrusted zone. */
    UNTRUSTED_ZONE,
    /** It is, by its type, a person or source outside the organisation. */
    OUTSIDER,
    /** The model says that the public internet reaches it. */
    INTERNET_FACING,
    /** The model says that customers or the public write to it. */
    WRITTEN_BY_OUTSIDERS
  }

  /** Whether it is the attacker's own ground, not just what the attacker reaches first. */
  boolean outside() {
    return reason == Reason.UNTRUSTED_ZONE || reason == Reason.OUTSIDER;
  }

  /** Whether neither is less trusted than the other. */
  boolean sameRank(EntryPoint other) {
    return reason == other.reason && Objects.equals(trustRating, other.trustRating);
  }
}

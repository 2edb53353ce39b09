package dev.glacis.engine.graph;

import dev.glacis.engine.evaluation.FactOrigin;

/**
 * Who can author content at one place.
 *
 * @param known least trusted author that is known; {@link Authorship#OWN} when none but the own
 *     organisation is
 * @param via flow over which the known author's content arrives; null when nothing arrives or the
 *     model states it outright
 * @param open flow whose unknown author would settle the rest; null when nothing is open
 */
public record Untrusted(Authorship known, FlowNode via, FlowNode open) {

  static final Untrusted NONE = new Untrusted(Authorship.OWN, null, null);

  /** True, false, or null when it is unknown. */
  public Boolean holds() {
    if (known != Authorship.OWN) {
      return true;
    }
    return open == null ? false : null;
  }

  /** The derived author; null when it is unknown. */
  Fact fact() {
    return open == null || known == Authorship.PUBLIC
        ? new Fact(known.label(), FactOrigin.DERIVED)
        : null;
  }
}

package dev.glacis.exchange.otm;

import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;

/** Ratings from 0 to 100. OTM allows any number; others are fitted and kept beside. */
final class Ratings {

  private final Findings findings;

  Ratings(Findings findings) {
    this.findings = findings;
  }

  /** The rating; null when the document does not say. */
  Integer read(Fields risk, String key) {
    if (risk == null) {
      return null;
    }
    Number stated = risk.number(key);
    if (stated == null) {
      return null;
    }
    int fitted = (int) Math.round(Math.clamp(stated.doubleValue(), 0, 100));
    if (stated.doubleValue() != fitted) {
      findings.guessed(
          risk.mapping().get(key),
          "\"" + key + "\" is " + stated + "; read as " + fitted + " on the scale of 0 to 100.");
      risk.keep(key);
    }
    return fitted;
  }
}

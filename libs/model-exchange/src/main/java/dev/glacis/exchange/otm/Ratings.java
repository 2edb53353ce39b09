package dev.glacis.exchange.otm;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Node;

/**
 * Ratings from 0 to 100. OTM allows any number: those outside are broken parts, those with
 * fractions are rounded; what was stated is kept beside.
 */
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
    double value = stated.doubleValue();
    int fitted = (int) Math.round(Math.clamp(value, 0, 100));
    if (value != fitted) {
      remark(risk.mapping().get(key), "\"" + key + "\" is " + stated, value, fitted);
      risk.keep(key);
    }
    return fitted;
  }

  private void remark(Node place, String statement, double value, int fitted) {
    if (value < 0 || value > 100) {
      findings.repaired(
          RefusalCode.WRONG_VALUE,
          place,
          statement + "; ratings are from 0 to 100",
          "read as " + fitted);
    } else {
      findings.guessed(place, statement + "; read as the whole number " + fitted + ".");
    }
  }
}

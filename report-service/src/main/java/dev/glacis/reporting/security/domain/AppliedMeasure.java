package dev.glacis.reporting.security.domain;

import dev.glacis.reporting.snapshot.domain.ThreatCountermeasure;
import java.util.Locale;

/** What a countermeasure does to the threat on whose card it stands. */
public record AppliedMeasure(ThreatCountermeasure measure) {

  public String anchor() {
    return Anchors.of("cm-", measure.id());
  }

  /** Share of the risk in percent. */
  public long percent() {
    return Math.round(measure.effect() * 100);
  }

  public String presence() {
    return measure.presence() == null
        ? "unknown"
        : measure.presence().name().toLowerCase(Locale.ROOT);
  }
}

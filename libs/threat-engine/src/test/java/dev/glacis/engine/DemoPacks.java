package dev.glacis.engine;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.PackFiles;
import dev.glacis.engine.pack.PackSet;

/** The compiled packs of the tests, with one definition for every scope. */
public final class DemoPacks {

  public static final PackSet PACKS =
      PackFiles.onClassPath(DemoPacks.class.getClassLoader(), "demo-packs");

  public static final ThreatEngine ENGINE = new ThreatEngine(PACKS);

  private DemoPacks() {}

  /** The threat with this fingerprint; null when there is none. */
  public static Threat threat(Evaluation evaluation, String fingerprint) {
    return evaluation.threats().stream()
        .filter(threat -> threat.fingerprint().equals(fingerprint))
        .findFirst()
        .orElse(null);
  }
}

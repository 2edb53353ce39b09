package dev.glacis.engine;

import dev.glacis.engine.pack.PackFiles;
import dev.glacis.engine.pack.PackSet;

/** The compiled packs of the tests whose threats controls elsewhere can stop. */
public final class GuardPacks {

  public static final PackSet PACKS =
      PackFiles.onClassPath(GuardPacks.class.getClassLoader(), "guard-packs");

  public static final ThreatEngine ENGINE = new ThreatEngine(PACKS);

  private GuardPacks() {}
}

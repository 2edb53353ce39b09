package dev.glacis.library;

import dev.glacis.engine.pack.PackFiles;
import dev.glacis.engine.pack.PackSet;

/**
 * The packs that ship with the product. Loading needs neither YAML nor CEL: the packs were checked
 * and compiled when this library was built.
 */
public final class ThreatLibrary {

  private static final String FOLDER = "dev/glacis/library";

  private ThreatLibrary() {}

  /** Reads every built-in pack; immutable, so load once and share it. */
  public static PackSet load() {
    return PackFiles.onClassPath(ThreatLibrary.class.getClassLoader(), FOLDER);
  }
}

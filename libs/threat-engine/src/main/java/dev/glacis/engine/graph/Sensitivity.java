package dev.glacis.engine.graph;

import java.util.Set;

/** Which assets call for protection. */
public final class Sensitivity {

  /** The attribute of assets that says so. */
  public static final String ATTRIBUTE = "sensitivity";

  private static final Set<String> SENSITIVE =
      Set.of("confidential", "personal", "special-category", "secret");

  private Sensitivity() {}

  /** Whether a class of the vocabulary calls for protection. */
  public static boolean sensitive(Object sensitivity) {
    return SENSITIVE.contains(sensitivity);
  }
}

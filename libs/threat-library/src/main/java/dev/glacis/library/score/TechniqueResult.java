package dev.glacis.library.score;

/**
 * Whether one true technique of a case was found.
 *
 * @param rank 1-based place of the first threat that names the technique, its parent or a
 *     sub-technique, when threats are sorted by current risk; 0 when none does
 */
public record TechniqueResult(String id, int rank) {

  private static final int FIRST = 10;

  public boolean found() {
    return rank > 0;
  }

  /** Whether one of the ten riskiest threats names it. */
  public boolean amongFirst() {
    return found() && rank <= FIRST;
  }
}

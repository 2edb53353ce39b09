package dev.glacis.kit.paging;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param first how many items, 1 to {@link #CAP}
 * @param after decoded cursor of the last item of the page before
 */
public record PageRequest(int first, Optional<String> after) {

  public static final int CAP = 500;
  public static final String DEFAULT_FIRST = "50";

  /**
   * @param after cursor as the caller sent it; null for the first page
   */
  public static PageRequest of(int first, String after) {
    if (first < 1 || first > CAP) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "first must be between 1 and " + CAP);
    }
    return new PageRequest(first, Optional.ofNullable(after).map(Cursor::decode));
  }
}

package dev.glacis.modeling.web;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of revisions as entity tags: revision 3 is {@code "3"}, no revision is {@code "0"}. */
public final class ETags {

  private static final Pattern NUMBER = Pattern.compile("\\s*\"?(\\d{1,9})\"?\\s*");

  private ETags() {}

  public static String of(int revision) {
    return "\"" + revision + "\"";
  }

  /** The number that an {@code If-Match} header asks for; empty without a header. */
  public static OptionalInt ifMatch(String header) {
    if (header == null) {
      return OptionalInt.empty();
    }
    Matcher matcher = NUMBER.matcher(header);
    if (!matcher.matches()) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "If-Match must be the number of a revision, as in \"3\"");
    }
    return OptionalInt.of(Integer.parseInt(matcher.group(1)));
  }
}

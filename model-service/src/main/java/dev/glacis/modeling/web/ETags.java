package dev.glacis.modeling.web;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entity tags. A revision is its number, {@code "3"}, and no revision {@code "0"}; what people say
 * about a system is its version, {@code "m3"}: neither is taken for the other.
 */
public final class ETags {

  private static final Pattern REVISION = Pattern.compile("\\s*\"?(\\d{1,9})\"?\\s*");
  private static final Pattern SYSTEM = Pattern.compile("\\s*\"m(\\d{1,9})\"\\s*");

  private ETags() {}

  public static String of(int revision) {
    return "\"" + revision + "\"";
  }

  public static String ofSystem(int version) {
    return "\"m" + version + "\"";
  }

  /** The number that an {@code If-Match} header asks for; empty without a header. */
  public static OptionalInt ifMatch(String header) {
    return number(REVISION, header, "If-Match must be the number of a revision, as in \"3\"");
  }

  /** The version of a system that an {@code If-Match} header asks for; empty without a header. */
  public static OptionalInt ifSystemMatches(String header) {
    return number(SYSTEM, header, "If-Match must be the ETag of the system, as in \"m3\"");
  }

  private static OptionalInt number(Pattern pattern, String header, String otherwise) {
    if (header == null) {
      return OptionalInt.empty();
    }
    Matcher matcher = pattern.matcher(header);
    if (!matcher.matches()) {
      throw new ProblemException(ProblemType.INVALID_PARAMETER, otherwise);
    }
    return OptionalInt.of(Integer.parseInt(matcher.group(1)));
  }
}

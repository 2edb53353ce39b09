package dev.glacis.modeling.system.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** Key of a system: letters, digits, dot, hyphen, underscore; fit for a path and a file name. */
public record SystemKey(String value) {

  public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
  private static final Pattern COMPILED = Pattern.compile(PATTERN);

  public SystemKey {
    if (!COMPILED.matcher(value).matches()) {
      throw new IllegalArgumentException("not the key of a system");
    }
  }

  /** The key that a text says; empty when it is none. */
  public static Optional<SystemKey> parse(String text) {
    return Optional.of(text).filter(COMPILED.asMatchPredicate()).map(SystemKey::new);
  }
}

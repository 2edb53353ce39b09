package dev.glacis.modeling.revision.domain;

import java.time.Instant;

/**
 * A name that people gave to a revision; it never moves to another one.
 *
 * @param number of the revision
 * @param author who named it
 */
public record NamedVersion(String name, int number, String author, Instant createdAt) {

  /** Letters, digits, dot, hyphen, underscore; fit for a path. */
  public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
}

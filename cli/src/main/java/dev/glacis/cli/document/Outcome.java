package dev.glacis.cli.document;

import java.util.List;

/**
 * What became of one document.
 *
 * @param <T> what was made of its model
 */
sealed interface Outcome<T> {

  /** It was read, and something was made of it. */
  record Done<T>(Answered<T> answered) implements Outcome<T> {}

  /** It was not. */
  record Refused<T>(String file, List<Complaint> complaints) implements Outcome<T> {

    public Refused {
      complaints = List.copyOf(complaints);
    }
  }
}

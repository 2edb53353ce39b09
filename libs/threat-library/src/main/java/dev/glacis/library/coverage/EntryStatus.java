package dev.glacis.library.coverage;

import java.util.List;

/** How an entry of a taxonomy stands. */
public sealed interface EntryStatus {

  /**
   * Definitions that can fire name it.
   *
   * @param definitions their ids, sorted
   */
  record Mapped(List<String> definitions) implements EntryStatus {
    public Mapped {
      definitions = List.copyOf(definitions);
    }
  }

  /**
   * Definitions that can fire name entries to which it stands close.
   *
   * @param relatives its parent, or those below it
   * @param definitions ids of the definitions that name these, sorted
   */
  record MappedBy(List<String> relatives, List<String> definitions) implements EntryStatus {
    public MappedBy {
      relatives = List.copyOf(relatives);
      definitions = List.copyOf(definitions);
    }
  }

  /**
   * No definition has to name it.
   *
   * @param reason one sentence
   */
  record OutOfScope(String reason) implements EntryStatus {}

  /** No definition that can fire names it, and no reason is written down. */
  record Open() implements EntryStatus {}
}

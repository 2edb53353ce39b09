package dev.glacis.exchange;

import java.util.List;

/**
 * What became of a document's content on its way into an architecture model.
 *
 * @param format name of the format, such as {@code otm}
 * @param mapped number of elements and attributes taken over as they stand
 * @param guessed values that were read in a way the document does not state
 * @param dropped values that the model does not keep
 * @param warnings values that are kept, yet read by no rule, or that look like mistakes
 */
public record LossReport(
    String format, int mapped, List<Note> guessed, List<Note> dropped, List<Note> warnings) {

  public LossReport {
    guessed = List.copyOf(guessed);
    dropped = List.copyOf(dropped);
    warnings = List.copyOf(warnings);
  }

  /**
   * A remark about one place.
   *
   * @param pointer JSON pointer; empty for the whole document
   * @param line 1-based; 0 when the place has no line
   */
  public record Note(String pointer, int line, String message) {}
}

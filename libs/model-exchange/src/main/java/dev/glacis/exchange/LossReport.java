package dev.glacis.exchange;

import java.util.List;

/**
 * What became of a document's content on its way into an architecture model, or of a model's on its
 * way out.
 *
 * @param format name of the format, such as {@code otm}
 * @param mapped number of elements and attributes taken over as they stand
 * @param guessed values that were read in a way the document does not state (exporting: that the
 *     document states in a way the model does not)
 * @param dropped values that are not kept
 * @param warnings values that are kept, yet read by no rule, or that look like mistakes (exporting:
 *     that are written, yet read by no other tool)
 * @param counts by kind of content, in the order of {@link ContentKind}; a kind of which there is
 *     nothing has none
 */
public record LossReport(
    String format,
    int mapped,
    List<Note> guessed,
    List<Note> dropped,
    List<Note> warnings,
    List<Count> counts) {

  public LossReport {
    guessed = List.copyOf(guessed);
    dropped = List.copyOf(dropped);
    warnings = List.copyOf(warnings);
    // Reports of earlier versions were stored without counts.
    counts = counts == null ? List.of() : List.copyOf(counts);
  }

  /** The count of a kind; zeros when there is nothing of it. */
  public Count count(ContentKind kind) {
    return counts.stream()
        .filter(count -> count.kind().equals(kind.label()))
        .findFirst()
        .orElse(new Count(kind.label(), 0, 0, 0, 0));
  }

  /**
   * A remark about one place.
   *
   * @param pointer JSON pointer; empty for the whole document
   * @param line 1-based; 0 when the place has no line
   * @param column 1-based; 0 when the place has no line
   * @param code label of a {@link RefusalCode} when the place is broken and would refuse a document
   *     that is read strictly; else null (exporting: label of a {@link LossCode}, and the pointer
   *     is the key of an element or proposal, then the fact)
   */
  public record Note(String pointer, int line, int column, String message, String code)
      implements Located {}

  /**
   * How much there is of one kind of content.
   *
   * @param kind label of a {@link ContentKind}
   * @param held in the source, as it counts them: {@code imported + dropped}
   * @param imported taken over (exporting: written)
   * @param dropped not taken over; each group has a note
   * @param inferred added beside them because the format implies them without saying so
   */
  public record Count(String kind, int held, int imported, int dropped, int inferred) {

    public Count {
      if (held != imported + dropped) {
        throw new IllegalArgumentException(
            kind + ": held " + held + " is not imported " + imported + " and dropped " + dropped);
      }
    }
  }
}

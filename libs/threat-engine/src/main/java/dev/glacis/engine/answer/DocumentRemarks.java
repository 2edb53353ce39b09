package dev.glacis.engine.answer;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What every answer on a document says about the reading of it. */
public final class DocumentRemarks {

  private DocumentRemarks() {}

  /**
   * The notes of whoever read the document, by kind.
   *
   * @param guessed values that were read in a way which the document does not state
   * @param dropped values that are not kept
   * @param warnings values that no rule reads, or that look like mistakes
   * @param remark gives the remark for a kind and a note of it, see {@link AnswerRemark#of}
   */
  public static <N> List<AnswerRemark> of(
      List<N> guessed,
      List<N> dropped,
      List<N> warnings,
      BiFunction<String, N, AnswerRemark> remark) {
    return Stream.of(
            guessed.stream().map(note -> remark.apply("guessed", note)),
            dropped.stream().map(note -> remark.apply("dropped", note)),
            warnings.stream().map(note -> remark.apply("warning", note)))
        .flatMap(remarks -> remarks)
        .toList();
  }
}

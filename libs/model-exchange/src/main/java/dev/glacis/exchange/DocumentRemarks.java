package dev.glacis.exchange;

import dev.glacis.engine.answer.AnswerRemark;
import dev.glacis.exchange.LossReport.Note;
import java.util.List;
import java.util.stream.Stream;

/** What every answer on a document says about the reading of it. */
public final class DocumentRemarks {

  private DocumentRemarks() {}

  /** All of them, by kind; the kind is the code of a remark that has none of its own. */
  public static List<AnswerRemark> of(LossReport report) {
    return Stream.of(
            report.guessed().stream().map(note -> remark("guessed", note)),
            report.dropped().stream().map(note -> remark("dropped", note)),
            report.warnings().stream().map(note -> remark("warning", note)))
        .flatMap(remarks -> remarks)
        .toList();
  }

  private static AnswerRemark remark(String kind, Note note) {
    String code = note.code() == null ? kind : note.code();
    return new AnswerRemark(code, note.pointer(), note.line(), note.column(), note.message());
  }
}

package dev.glacis.cli.check;

import dev.glacis.engine.answer.AnswerRemark;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.LossReport.Note;
import java.util.List;
import java.util.stream.Stream;

/** What an answer says about the reading of its document. */
final class DocumentRemarks {

  private DocumentRemarks() {}

  /** All of them, by kind; the kind is the code of a remark that has none of its own. */
  static List<AnswerRemark> of(LossReport report) {
    return Stream.of(
            report.guessed().stream().map(note -> remark("guessed", note)),
            report.dropped().stream().map(note -> remark("dropped", note)),
            report.warnings().stream().map(note -> remark("warning", note)))
        .flatMap(remarks -> remarks)
        .toList();
  }

  private static AnswerRemark remark(String kind, Note note) {
    return new AnswerRemark(
        note.code() == null ? kind : note.code(),
        note.pointer(),
        note.line(),
        note.column(),
        note.message());
  }
}

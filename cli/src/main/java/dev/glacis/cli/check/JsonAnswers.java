package dev.glacis.cli.check;

import dev.glacis.cli.document.Answered;
import dev.glacis.cli.document.Documents.Answers;
import dev.glacis.engine.answer.AnswerContent;
import dev.glacis.engine.answer.AnswerSubject;
import dev.glacis.engine.answer.EvaluationWriter;
import dev.glacis.engine.answer.SourcePlaces.SourcePlace;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.DocumentRemarks;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object per document and line. */
final class JsonAnswers implements Answers<Evaluation> {

  private static final int BUFFER = 64 * 1024;

  private final OutputStream out;

  JsonAnswers(OutputStream out) {
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  @Override
  public void write(Answered<Evaluation> checked) throws IOException {
    ArchitectureModel model = checked.document().model();
    AnswerContent content =
        AnswerContent.standard()
            .about(new AnswerSubject(checked.file(), model.id(), model.name()))
            .withRemarks(DocumentRemarks.of(checked.document().lossReport()))
            .withIds(new OfflineThreatIds(model.id()))
            .withPlaces(element -> place(checked, element));
    new EvaluationWriter(content).besideExplaining().write(checked.answer(), out);
    out.write('\n');
    out.flush();
  }

  private static SourcePlace place(Answered<Evaluation> checked, ElementRef element) {
    return checked
        .document()
        .sourceMap()
        .of(element.kind(), element.id())
        .map(found -> new SourcePlace(checked.file(), found.line(), found.pointer()))
        .orElse(null);
  }
}

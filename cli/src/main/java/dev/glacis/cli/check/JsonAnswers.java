package dev.glacis.cli.check;

import dev.glacis.cli.document.Answered;
import dev.glacis.cli.document.Documents.Answers;
import dev.glacis.engine.answer.AnswerContent;
import dev.glacis.engine.answer.AnswerSubject;
import dev.glacis.engine.answer.EvaluationWriter;
import dev.glacis.engine.answer.SourcePlaces.SourcePlace;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.model.ArchitectureModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

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
            .withIds(new OfflineThreatIds(model.id()))
            .withPlaces(element -> place(checked, element));
    out.write(begun(Remark.of(checked.document().lossReport())));
    new EvaluationWriter(content)
        .besideExplaining()
        .write(checked.answer(), new ContinuedObject(out));
    out.write('\n');
    out.flush();
  }

  /** The object up to where the evaluation goes on with it. */
  private static byte[] begun(List<Remark> remarks) {
    byte[] whole =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              json.writeArrayFieldStart("remarks");
              for (Remark remark : remarks) {
                remark.write(json);
              }
              json.writeEndArray();
              json.writeEndObject();
            });
    return Arrays.copyOf(whole, whole.length - 1);
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

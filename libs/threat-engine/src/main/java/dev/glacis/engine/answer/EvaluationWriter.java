package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.PackRef;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Writes evaluations as the JSON of a check's answer: {@code evaluated}, {@code packs}, {@code
 * threats}, {@code questions}, {@code risk}, {@code counts}; {@code verdict} only where nothing was
 * evaluated, as no policy runs here; {@code file} and {@code system} where a subject is given.
 * Threats are written one by one while they are explained, so that large answers need little
 * memory. Immutable and safe to share between threads.
 */
public final class EvaluationWriter {

  /** What {@code verdict} says when there was nothing to evaluate. */
  public static final String NOT_MEASURED = "notMeasured";

  static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final AnswerContent content;
  private final boolean besideExplaining;

  public EvaluationWriter(AnswerContent content) {
    this(Objects.requireNonNull(content, "content"), false);
  }

  private EvaluationWriter(AnswerContent content, boolean besideExplaining) {
    this.content = content;
    this.besideExplaining = besideExplaining;
  }

  /**
   * The same, with threats encoded and written in a second thread while the next ones are
   * explained: sooner done where a core is free. Any thread may write to the stream then, and both
   * ask for ids and places.
   */
  public EvaluationWriter besideExplaining() {
    return new EvaluationWriter(content, true);
  }

  /** Writes one object on one line, without a line break, and leaves the stream open. */
  public void write(Evaluation evaluation, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      if (evaluation.evaluated().nothing()) {
        json.writeStringField("verdict", NOT_MEASURED);
      }
      subject(json);
      remarks(json);
      evaluated(json, evaluation.evaluated());
      packs(json, evaluation.packs());
      AnswerParts parts = new AnswerParts(json, content);
      lists(
          besideExplaining
              ? ArrayWriter.withTwoThreads(json, out, content)
              : ArrayWriter.withOneThread(json, parts),
          evaluation);
      parts.elements().write(evaluation.risk());
      counts(json, evaluation.counts());
      json.writeEndObject();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private void subject(JsonGenerator json) throws IOException {
    AnswerSubject subject = content.subject();
    if (subject != null) {
      if (subject.file() != null) {
        json.writeStringField("file", subject.file());
      }
      json.writeObjectFieldStart("system");
      json.writeStringField("key", subject.key());
      json.writeStringField("name", subject.name());
      json.writeEndObject();
    }
  }

  private void remarks(JsonGenerator json) throws IOException {
    if (content.remarks() != null) {
      json.writeArrayFieldStart("remarks");
      for (AnswerRemark remark : content.remarks()) {
        json.writeStartObject();
        json.writeStringField("code", remark.code());
        json.writeStringField("pointer", remark.pointer());
        json.writeNumberField("line", remark.line());
        json.writeNumberField("column", remark.column());
        json.writeStringField("message", remark.message());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void lists(ArrayWriter arrays, Evaluation evaluation) throws IOException {
    arrays.write(
        Names.THREATS,
        sink ->
            evaluation.explainInBatches(
                batch -> sink.accept(parts -> batch.forEach(parts.threats()::list))));
    if (besideExplaining) {
      ahead(evaluation::questions);
    }
    if (content.countermeasures()) {
      arrays.write(
          Names.COUNTERMEASURES,
          evaluation.countermeasures(),
          (parts, instance) -> parts.instances().write(instance));
    }
    arrays.write(
        Names.QUESTIONS,
        evaluation.questions(),
        (parts, question) -> parts.questions().write(question));
  }

  /** Begins what is asked for later; whoever asks waits for it, or meets what went wrong. */
  private static void ahead(Runnable task) {
    CompletableFuture.runAsync(task);
  }

  private static void evaluated(JsonGenerator json, Evaluated evaluated) throws IOException {
    json.writeObjectFieldStart("evaluated");
    json.writeNumberField("components", evaluated.components());
    json.writeNumberField("dataflows", evaluated.dataflows());
    json.writeNumberField("rules", evaluated.rules());
    json.writeNumberField("checks", evaluated.checks());
    json.writeEndObject();
  }

  private static void packs(JsonGenerator json, List<PackRef> packs) throws IOException {
    json.writeArrayFieldStart("packs");
    for (PackRef pack : packs) {
      json.writeStartObject();
      json.writeStringField("id", pack.id());
      json.writeStringField("version", pack.version());
      json.writeStringField("digest", pack.digest());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(JsonGenerator json, Counts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("critical", counts.critical());
    json.writeNumberField("high", counts.high());
    json.writeNumberField("medium", counts.medium());
    json.writeNumberField("low", counts.low());
    json.writeNumberField("possible", counts.possible());
    json.writeEndObject();
  }
}

package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.CountermeasureInstance;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.Threat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
  private static final Map<Presence, SerializableString> PRESENCES =
      Names.spellings(Presence.class);

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
   * The same, with threats written in a second thread while the next ones are explained: sooner
   * done where a core is free, for streams that any thread may write to.
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
      evaluated(json, evaluation.evaluated());
      packs(json, evaluation.packs());
      ElementWriter parts = new ElementWriter(json);
      lists(json, evaluation, parts);
      parts.write(evaluation.risk());
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

  private void lists(JsonGenerator json, Evaluation evaluation, ElementWriter parts)
      throws IOException {
    Fragments fragments = new Fragments();
    threats(json, evaluation, new ThreatWriter(json, content, fragments, parts));
    if (content.countermeasures()) {
      countermeasures(json, evaluation.countermeasures(), fragments, parts);
    }
    questions(json, evaluation.questions(), parts);
  }

  private void threats(JsonGenerator json, Evaluation evaluation, ThreatWriter writer)
      throws IOException {
    json.writeFieldName(Names.THREATS);
    json.writeStartArray();
    if (besideExplaining) {
      try (WritingThread thread = new WritingThread(threat -> write(threat, writer))) {
        evaluation.explain(thread::accept);
        thread.finish();
      }
    } else {
      evaluation.explain(threat -> write(threat, writer));
    }
    json.writeEndArray();
  }

  private void write(Threat threat, ThreatWriter writer) {
    if (content.possible() || threat.certainty() != Certainty.POSSIBLE) {
      try {
        writer.write(threat);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  private static void countermeasures(
      JsonGenerator json,
      List<CountermeasureInstance> instances,
      Fragments fragments,
      ElementWriter parts)
      throws IOException {
    json.writeFieldName(Names.COUNTERMEASURES);
    json.writeStartArray();
    for (CountermeasureInstance instance : instances) {
      json.writeStartObject();
      parts.text(Names.ID, instance.id());
      json.writeFieldName(Names.DEFINITION);
      json.writeRawValue(fragments.countermeasure(instance.definition(), instance.title()));
      json.writeFieldName(Names.ELEMENT);
      parts.write(instance.element());
      parts.text(Names.PRESENCE, PRESENCES.get(instance.presence()));
      parts.text(Names.STATUS, TreatmentStatus.of(instance.presence(), instance.state()));
      parts.texts(Names.THREATS, instance.threats());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void questions(JsonGenerator json, List<Question> questions, ElementWriter parts)
      throws IOException {
    json.writeFieldName(Names.QUESTIONS);
    json.writeStartArray();
    for (Question question : questions) {
      json.writeStartObject();
      json.writeFieldName(Names.ELEMENT);
      parts.write(question.element());
      parts.text(Names.ATTRIBUTE, question.attribute());
      json.writeFieldName(Names.CONTROL);
      json.writeBoolean(question.control());
      parts.text(Names.TEXT, question.text());
      parts.texts(Names.THREATS, question.threats());
      parts.number(Names.CHANGES, question.changes());
      parts.number(Names.SETTLES, question.settles());
      parts.number(Names.RISK_AT_STAKE, question.riskAtStake());
      json.writeEndObject();
    }
    json.writeEndArray();
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

package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.evaluation.Question;
import java.io.IOException;

/** Writes open questions. For one answer. */
final class QuestionWriter {

  private final JsonGenerator json;
  private final ElementWriter parts;

  QuestionWriter(JsonGenerator json, ElementWriter parts) {
    this.json = json;
    this.parts = parts;
  }

  void write(Question question) throws IOException {
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
}

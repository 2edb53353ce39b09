package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes the parts of one answer with one generator. One thread uses it at a time. */
final class AnswerParts {

  private final ElementWriter elements;
  private final ThreatWriter threats;
  private final InstanceWriter instances;
  private final QuestionWriter questions;

  AnswerParts(JsonGenerator json, AnswerContent content) throws IOException {
    Fragments fragments = new Fragments();
    this.elements = new ElementWriter(json);
    this.threats = new ThreatWriter(json, content, fragments, elements);
    this.instances = new InstanceWriter(json, fragments, elements);
    this.questions = new QuestionWriter(json, elements);
  }

  ElementWriter elements() {
    return elements;
  }

  ThreatWriter threats() {
    return threats;
  }

  InstanceWriter instances() {
    return instances;
  }

  QuestionWriter questions() {
    return questions;
  }
}

package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import dev.glacis.engine.answer.SourcePlaces.SourcePlace;
import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Assumption;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Threat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes threats. For one answer. */
final class ThreatWriter {

  private static final Map<Certainty, SerializableString> CERTAINTIES =
      Names.spellings(Certainty.class);
  private static final Map<Severity, SerializableString> SEVERITIES =
      Names.spellings(Severity.class);
  private static final Map<Mitigation, SerializableString> MITIGATIONS =
      Names.spellings(Mitigation.class);
  private static final Map<Presence, SerializableString> PRESENCES =
      Names.spellings(Presence.class);

  private final JsonGenerator json;
  private final AnswerContent content;
  private final Fragments fragments;
  private final ElementWriter parts;
  private final ExplanationWriter explanations;

  ThreatWriter(
      JsonGenerator json, AnswerContent content, Fragments fragments, ElementWriter parts) {
    this.json = json;
    this.content = content;
    this.fragments = fragments;
    this.parts = parts;
    this.explanations = new ExplanationWriter(json, parts);
  }

  /**
   * Writes a threat, if the answer lists such ones.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  void list(Threat threat) {
    if (content.possible() || threat.certainty() != Certainty.POSSIBLE) {
      try {
        write(threat);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  private void write(Threat threat) throws IOException {
    json.writeStartObject();
    identity(threat);
    parts.text(Names.SUMMARY, threat.summary());
    parts.write(Names.ELEMENTS, threat.elements());
    json.writeFieldName(Names.STRIDE);
    json.writeRawValue(fragments.of(threat).classification());
    parts.text(Names.STATUS, MITIGATIONS.get(threat.mitigation()));
    parts.text(Names.CERTAINTY, CERTAINTIES.get(threat.certainty()));
    assumptions(threat.assumptions());
    parts.text(Names.SEVERITY, SEVERITIES.get(threat.severity()));
    parts.write(threat.risk());
    parts.text(Names.MITIGATION, MITIGATIONS.get(threat.mitigation()));
    countermeasures(threat.countermeasures());
    if (content.explanations()) {
      explanations.write(threat.explanation());
    }
    source(threat.elements());
    json.writeEndObject();
  }

  private void identity(Threat threat) throws IOException {
    if (content.ids() != null) {
      parts.text(Names.ID, content.ids().apply(threat.fingerprint()));
    }
    parts.text(Names.FINGERPRINT, threat.fingerprint());
    json.writeFieldName(Names.DEFINITION);
    json.writeRawValue(fragments.of(threat).definition());
  }

  private void assumptions(List<Assumption> assumptions) throws IOException {
    json.writeFieldName(Names.ASSUMPTIONS);
    json.writeStartArray();
    for (int i = 0; i < assumptions.size(); i++) {
      Assumption assumption = assumptions.get(i);
      json.writeStartObject();
      json.writeFieldName(Names.ELEMENT);
      parts.write(assumption.element());
      parts.text(Names.ATTRIBUTE, assumption.attribute());
      parts.text(Names.ASSUMED, assumption.assumed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void countermeasures(List<AppliedCountermeasure> countermeasures) throws IOException {
    json.writeFieldName(Names.COUNTERMEASURES);
    json.writeStartArray();
    for (int i = 0; i < countermeasures.size(); i++) {
      AppliedCountermeasure applied = countermeasures.get(i);
      json.writeStartObject();
      parts.text(Names.ID, applied.instance());
      json.writeFieldName(Names.DEFINITION);
      json.writeRawValue(fragments.of(applied));
      parts.text(Names.PRESENCE, PRESENCES.get(applied.presence()));
      parts.text(Names.STATUS, TreatmentStatus.of(applied.presence(), applied.state()));
      parts.number(Names.EFFECT, applied.effect());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The place of the first element that has one. */
  private void source(List<ElementRef> elements) throws IOException {
    for (ElementRef element : elements) {
      SourcePlace place = content.places().of(element);
      if (place != null) {
        json.writeFieldName(Names.SOURCE);
        json.writeStartObject();
        parts.optional(Names.FILE, place.file());
        parts.number(Names.LINE, place.line());
        parts.text(Names.POINTER, place.pointer());
        json.writeEndObject();
        return;
      }
    }
  }
}

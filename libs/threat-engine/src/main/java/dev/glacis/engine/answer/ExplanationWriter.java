package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import dev.glacis.engine.evaluation.Explanation;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.evaluation.RiskFactor;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes why a threat is there and why it is rated so. For one answer. */
final class ExplanationWriter {

  private static final Map<FactOrigin, SerializableString> ORIGINS =
      Names.spellings(FactOrigin.class);

  private final JsonGenerator json;
  private final ElementWriter parts;

  ExplanationWriter(JsonGenerator json, ElementWriter parts) {
    this.json = json;
    this.parts = parts;
  }

  void write(Explanation explanation) throws IOException {
    json.writeFieldName(Names.EXPLANATION);
    json.writeStartObject();
    parts.text(Names.ALTERNATIVE, explanation.alternative());
    facts(explanation.facts());
    parts.write(Names.PATH, explanation.path());
    parts.number(Names.OTHER_SOURCES, explanation.otherSources());
    if (!explanation.firstOtherSources().isEmpty()) {
      parts.write(Names.FIRST_OTHER_SOURCES, explanation.firstOtherSources());
    }
    factors(explanation.factors());
    json.writeEndObject();
  }

  private void facts(List<MatchedFact> facts) throws IOException {
    json.writeFieldName(Names.FACTS);
    json.writeStartArray();
    for (int i = 0; i < facts.size(); i++) {
      MatchedFact fact = facts.get(i);
      json.writeStartObject();
      json.writeFieldName(Names.ELEMENT);
      parts.write(fact.element());
      parts.text(Names.ATTRIBUTE, fact.attribute());
      parts.text(Names.VALUE, fact.value());
      parts.text(Names.ORIGIN, ORIGINS.get(fact.origin()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void factors(List<RiskFactor> factors) throws IOException {
    json.writeFieldName(Names.FACTORS);
    json.writeStartArray();
    for (int i = 0; i < factors.size(); i++) {
      RiskFactor factor = factors.get(i);
      json.writeStartObject();
      parts.text(Names.NAME, factor.name());
      parts.number(Names.VALUE, factor.value());
      parts.text(Names.BECAUSE, factor.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

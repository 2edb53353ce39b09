package dev.glacis.engine.risk;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.graph.Authorship;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Maturity;
import dev.glacis.engine.pack.Spelling;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes risk scales as complete JSON documents; the same scale gives the same bytes. */
public final class RiskScaleWriter {

  /** Authors outside the organisation, most trusted first. */
  static final List<Authorship> AUTHORS =
      List.of(Authorship.PARTNER, Authorship.USER, Authorship.PUBLIC);

  private RiskScaleWriter() {}

  public static byte[] write(RiskScale scale) {
    return JsonText.indented(
        json -> {
          json.writeStartObject();
          json.writeStringField("format", RiskScaleReader.FORMAT);
          json.writeNumberField("formatVersion", RiskScaleReader.FORMAT_VERSION);
          weights(json, scale.weights());
          json.writeObjectFieldStart("capability");
          factors(json, Capability.values(), scale.capability());
          json.writeEndObject();
          exposure(json, scale);
          json.writeObjectFieldStart("evidence");
          factors(json, Maturity.values(), scale.evidence());
          json.writeNumberField(RiskScaleReader.UNSTATED, scale.noEvidence());
          json.writeEndObject();
          json.writeObjectFieldStart("certainty");
          factors(json, Certainty.values(), scale.certainty());
          json.writeEndObject();
          json.writeObjectFieldStart("impact");
          factors(json, Impact.values(), scale.impact());
          json.writeEndObject();
          bands(json, scale);
          json.writeEndObject();
        });
  }

  private static void weights(JsonGenerator json, RiskScale.Weights weights) throws IOException {
    json.writeObjectFieldStart("weights");
    json.writeNumberField("capability", weights.capability());
    json.writeNumberField("exposure", weights.exposure());
    json.writeNumberField("evidence", weights.evidence());
    json.writeEndObject();
  }

  private static void exposure(JsonGenerator json, RiskScale scale) throws IOException {
    json.writeObjectFieldStart("exposure");
    json.writeNumberField("trusted", scale.trustedExposure());
    json.writeNumberField("unknown", scale.unknownExposure());
    json.writeNumberField("hopLoss", scale.hopLoss());
    json.writeNumberField("leastHopFactor", scale.leastHopFactor());
    for (Authorship author : AUTHORS) {
      json.writeNumberField(author.label(), scale.authorRatings().get(author));
    }
    json.writeEndObject();
  }

  private static <E extends Enum<E>> void factors(
      JsonGenerator json, E[] constants, Map<E, Double> factors) throws IOException {
    for (E constant : constants) {
      json.writeNumberField(Spelling.of(constant), factors.get(constant));
    }
  }

  private static void bands(JsonGenerator json, RiskScale scale) throws IOException {
    json.writeObjectFieldStart("bands");
    json.writeNumberField("critical", scale.bands().critical());
    json.writeNumberField("high", scale.bands().high());
    json.writeNumberField("medium", scale.bands().medium());
    json.writeEndObject();
    json.writeObjectFieldStart("mitigation");
    json.writeNumberField("mitigated", scale.mitigation().mitigated());
    json.writeNumberField("partlyMitigated", scale.mitigation().partly());
    json.writeEndObject();
  }
}

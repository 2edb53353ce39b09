package dev.glacis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/**
 * What the demonstration shows of one system.
 *
 * @param threats numbers of threats, from critical to low
 * @param topRisk title and score of the gravest threat; a dash when there is none
 */
public record SampleOutcome(
    String key, int revision, List<Integer> threats, String topRisk, Path report) {

  static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low");

  public SampleOutcome {
    threats = List.copyOf(threats);
  }

  static SampleOutcome of(String key, int revision, JsonNode evaluation, Path report) {
    JsonNode counts = evaluation.path("counts");
    List<Integer> threats =
        SEVERITIES.stream().map(severity -> counts.path(severity).asInt()).toList();
    return new SampleOutcome(key, revision, threats, topRisk(evaluation), report);
  }

  private static String topRisk(JsonNode evaluation) {
    JsonNode top = evaluation.path("topThreat");
    if (!top.has("title")) {
      return "-";
    }
    JsonNode risk = top.path("risk");
    String score = (risk.isObject() ? risk.path("current") : risk).asText();
    return score + " " + top.path("title").asText();
  }
}

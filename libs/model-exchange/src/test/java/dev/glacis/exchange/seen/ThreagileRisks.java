package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Risks of a Threagile document: those that people wrote down, and those that are tracked. */
final class ThreagileRisks {

  /** Kinds of what risks refer to, in the order in which their ids name it. */
  private static final Map<String, String> RELEVANT = new LinkedHashMap<>();

  static {
    RELEVANT.put("most_relevant_technical_asset", "component");
    RELEVANT.put("most_relevant_communication_link", "dataflow");
    RELEVANT.put("most_relevant_trust_boundary", "trustZone");
    RELEVANT.put("most_relevant_shared_runtime", "component");
    RELEVANT.put("most_relevant_data_asset", "asset");
  }

  private final Facts facts;

  /** Our key of a subject by its id as Threagile spells it, with and without its kind. */
  private final Map<String, String> ids;

  private final JsonNode tracking;

  ThreagileRisks(Facts facts, Map<String, String> ids, JsonNode tracking) {
    this.facts = facts;
    this.ids = ids;
    this.tracking = tracking;
  }

  void take(JsonNode categories) {
    categories.properties().forEach(one -> risks(one.getKey(), one.getValue()));
    tracked();
  }

  /** What a category says beside its risks. */
  static void category(Facts facts, String title, JsonNode category) {
    category.properties().stream()
        .filter(field -> !ThreagileTool.NO_FACTS.contains(field.getKey()))
        .forEach(field -> facts.put("system:" + title, field.getKey(), field.getValue()));
  }

  private void risks(String title, JsonNode category) {
    if (!category.at("/glacis/alone").asBoolean()) {
      category(facts, title, category);
    }
    category
        .path("risks_identified")
        .properties()
        .forEach(
            entry -> {
              JsonNode risk = entry.getValue();
              StringBuilder spelled = new StringBuilder(category.path("id").asText());
              for (String key : RELEVANT.keySet()) {
                if (risk.hasNonNull(key)) {
                  spelled.append('@').append(risk.path(key).asText());
                }
              }
              String subject = "threat:" + risk.at("/glacis/id").asText(spelled.toString());
              if (category.at("/glacis/alone").asBoolean()) {
                category.properties().stream()
                    .filter(field -> !ThreagileTool.NO_FACTS.contains(field.getKey()))
                    .forEach(field -> facts.put(subject, field.getKey(), field.getValue()));
              } else {
                facts.put(subject, "stride", category.path("stride"));
                facts.put(subject, "description", category.path("description"));
              }
              facts.put(subject, "id", spelled.toString());
              facts.put(subject, "title", entry.getKey());
              facts.put(subject, "severity", risk.path("severity"));
              facts.put(subject, "status", tracking.path(spelled.toString()).path("status"));
              RELEVANT.forEach(
                  (key, kind) -> {
                    String element = ids.get(kind + " " + risk.path(key).asText());
                    if (element != null) {
                      facts.add(subject, "elements", element);
                    }
                  });
            });
  }

  /** Risks that rules of Threagile find: their id says where, the entry how they are treated. */
  private void tracked() {
    tracking
        .properties()
        .forEach(
            entry -> {
              boolean known =
                  facts.subjects.entrySet().stream()
                      .filter(one -> one.getKey().startsWith("threat:"))
                      .anyMatch(one -> entry.getKey().equals(one.getValue().get("id")));
              if (!known) {
                String subject = "threat:" + entry.getKey();
                String[] parts = entry.getKey().split("@");
                facts.put(subject, "id", entry.getKey());
                facts.put(subject, "title", parts.length == 0 ? entry.getKey() : parts[0]);
                facts.put(subject, "status", entry.getValue().path("status"));
                facts.put(subject, "generated", true);
                for (int i = 1; i < parts.length; i++) {
                  if (ids.containsKey(parts[i])) {
                    facts.add(subject, "elements", ids.get(parts[i]));
                  }
                }
              }
            });
  }
}

package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Threagile. Marks of ours stand under {@code glacis}; only ids are taken from there. */
final class ThreagileTool implements OtherTool {

  static final Set<String> NO_FACTS =
      Set.of(
          "glacis",
          "communication_links",
          "technology",
          "technologies",
          "technical_assets_inside",
          "trust_boundaries_nested",
          "technical_assets_running",
          "data_assets_received",
          "risks_identified");

  /** Our key of a subject by its id as Threagile spells it, with and without its kind. */
  private final Map<String, String> ids = new HashMap<>();

  @Override
  public String format() {
    return "threagile";
  }

  @Override
  public Map<String, String> fields() {
    return ThreagileFields.ALL;
  }

  @Override
  public Set<String> words() {
    return Set.of(
        "component type",
        "component attributes/tenancy",
        "component attributes/encryptedAtRest",
        "dataflow attributes/protocol",
        "dataflow attributes/encrypted",
        "dataflow attributes/authentication",
        "dataflow attributes/authorization",
        "asset confidentiality",
        "asset integrity",
        "asset availability",
        "asset attributes/sensitivity",
        "threat severity",
        "threat state",
        "threat categories");
  }

  /** Categories of risks that came with a document, which its system has. */
  @Override
  public void addKept(Said said) {
    if (said.extensions.get("system").get("threagile") instanceof Map<?, ?> kept
        && kept.get("individual_risk_categories") instanceof Map<?, ?> categories) {
      JsonNode all = new ObjectMapper().valueToTree(categories);
      all.properties()
          .forEach(one -> ThreagileRisks.category(said.facts, one.getKey(), one.getValue()));
    }
  }

  @Override
  public boolean isImplied(String subject, Said said) {
    return said.extensions.getOrDefault(subject, Map.of()).get("inferred") instanceof String reason
        && reason.startsWith("answer of ");
  }

  @Override
  public Facts seen(byte[] document) throws IOException {
    JsonNode root = new YAMLMapper().readTree(document);
    Facts facts = new Facts();
    ids.clear();
    String title = root.path("title").asText();
    facts.put("system", "title", title);
    facts.put("system", "id", slug(title));
    facts.put("system", "description", root.at("/application_description/description"));
    facts.put("system", "business_criticality", root.path("business_criticality"));
    elements(facts, "asset", root.path("data_assets"));
    elements(facts, "trustZone", root.path("trust_boundaries"));
    elements(facts, "component", root.path("technical_assets"));
    elements(facts, "component", root.path("shared_runtimes"));
    root.path("technical_assets").forEach(one -> asset(facts, one));
    root.path("trust_boundaries").forEach(one -> boundary(facts, one));
    root.path("shared_runtimes").forEach(one -> runtime(facts, one));
    new ThreagileRisks(facts, ids, root.path("risk_tracking"))
        .take(root.path("individual_risk_categories"));
    texts(facts, root);
    return facts;
  }

  /** By title; ids of ours where Threagile spells them otherwise. */
  private void elements(Facts facts, String kind, JsonNode all) {
    all.properties()
        .forEach(
            entry -> {
              JsonNode object = entry.getValue();
              String id = object.at("/glacis/id").asText(object.path("id").asText());
              String subject = kind + ":" + id;
              ids.put(kind + " " + object.path("id").asText(), subject);
              ids.put(object.path("id").asText(), subject);
              facts.put(subject, "title", entry.getKey());
              for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (!NO_FACTS.contains(field.getKey())) {
                  facts.put(subject, field.getKey(), field.getValue());
                }
              }
              if (!object.path("out_of_scope").asBoolean()) {
                facts.subject(subject).remove("out_of_scope");
              }
            });
  }

  private String id(String kind, JsonNode spelled) {
    return ids.getOrDefault(kind + " " + spelled.asText(), "?:" + spelled.asText())
        .replaceFirst("^\\w+:", "");
  }

  private void asset(Facts facts, JsonNode object) {
    String subject = "component:" + id("component", object.path("id"));
    facts.put(
        subject,
        "type",
        object.path("type").asText()
            + "/"
            + object.path("technology").asText()
            + object.path("technologies"));
    boolean derived = Facts.text(object.at("/glacis/derived")).contains("technology");
    if (object.path("technology").asText().equals("unknown-technology") && !derived) {
      facts.put(subject, "technology", object.path("technology"));
    }
    for (String list : new String[] {"data_assets_processed", "data_assets_stored"}) {
      references(facts, subject, list, object.path(list));
    }
    object
        .path("communication_links")
        .properties()
        .forEach(link -> link(facts, object.path("id"), link.getKey(), link.getValue()));
  }

  private void references(Facts facts, String subject, String list, JsonNode spelled) {
    facts.subject(subject).remove(list);
    spelled.forEach(one -> facts.add(subject, list, id("asset", one)));
  }

  private void link(Facts facts, JsonNode source, String title, JsonNode link) {
    String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String spelled = source.asText() + ">" + words.replaceAll("^-|-$", "");
    String subject = "dataflow:" + link.at("/glacis/id").asText(spelled);
    // Of links that Threagile cannot tell apart, the first is meant.
    ids.putIfAbsent("dataflow " + spelled, subject);
    ids.putIfAbsent(spelled, subject);
    for (Map.Entry<String, JsonNode> field : link.properties()) {
      if (!NO_FACTS.contains(field.getKey())) {
        facts.put(subject, field.getKey(), field.getValue());
      }
    }
    facts.put(subject, "id", spelled);
    facts.put(subject, "title", title);
    facts.put(subject, "source", id("component", source));
    facts.put(subject, "target", id("component", link.path("target")));
    references(facts, subject, "data_assets_sent", link.path("data_assets_sent"));
  }

  /** What ids are made of where a document has none. */
  private static String slug(String title) {
    String words = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return words.replaceAll("^-|-$", "");
  }

  private void boundary(Facts facts, JsonNode object) {
    String zone = ids.get("trustZone " + object.path("id").asText());
    object
        .path("technical_assets_inside")
        .forEach(one -> facts.put("component:" + id("component", one), "parent", zone));
    object
        .path("trust_boundaries_nested")
        .forEach(one -> facts.put("trustZone:" + id("trustZone", one), "parent", zone));
  }

  private void runtime(Facts facts, JsonNode object) {
    String runtime = ids.get("component " + object.path("id").asText());
    facts.put(runtime, "type", "shared runtime");
    Set<String> zones = new HashSet<>();
    object
        .path("technical_assets_running")
        .forEach(
            one ->
                zones.add(
                    facts.subject("component:" + id("component", one)).getOrDefault("parent", "")));
    zones.remove("");
    if (zones.size() == 1) {
      facts.put(runtime, "parent", zones.iterator().next());
    }
    object
        .path("technical_assets_running")
        .forEach(
            one ->
                facts.subject("component:" + id("component", one)).putIfAbsent("parent", runtime));
  }

  /** What an export wrote as requirements and questions, in the order in which it marks it. */
  private static void texts(Facts facts, JsonNode root) {
    JsonNode proposals = root.at("/glacis/proposals");
    JsonNode written = root.at("/glacis/written");
    for (int i = 0; i < proposals.path("mitigations").size(); i++) {
      String subject = "mitigation:" + proposals.path("mitigations").get(i).path("id").asText();
      String title = written.path("security_requirements").get(i).asText();
      facts.put(subject, "title", title);
      facts.put(subject, "text", root.path("security_requirements").path(title));
    }
    for (int i = 0; i < proposals.path("assumptions").size(); i++) {
      String subject = "assumption:" + proposals.path("assumptions").get(i).path("id").asText();
      String title = written.path("questions").get(i).asText();
      if (root.path("questions").has(title)) {
        facts.put(subject, "title", title.replaceFirst("^Assumption: ", ""));
      }
    }
  }
}

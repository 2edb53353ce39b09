package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** CycloneDX 1.6. Properties of ours begin with {@code glacis:}. */
final class CycloneDxTool implements OtherTool {

  private static final Set<String> NO_FACTS =
      Set.of("bom-ref", "components", "services", "data", "properties", "trustZone");

  private static final Map<String, String> FIELDS = new HashMap<>();

  static {
    for (String kind : new String[] {"system", "component", "trustZone", "threat"}) {
      for (String same : new String[] {"id", "name", "description", "type", "tags", "parent"}) {
        FIELDS.put(kind + " " + same, same);
      }
    }
    for (String same :
        new String[] {
          "id",
          "name",
          "source",
          "destination",
          "bidirectional",
          "assets",
          "attributes/protocol",
          "attributes/encrypted",
          "attributes/content"
        }) {
      FIELDS.put("dataflow " + same, same);
    }
    FIELDS.put("component assetsProcessed", "processed");
    FIELDS.put("component assetsStored", "stored");
    FIELDS.put("asset id", "id");
    FIELDS.put("asset name", "name");
    FIELDS.put("asset description", "description");
    FIELDS.put("asset attributes/sensitivity", "classification");
    FIELDS.put("asset attributes/kind", "type");
    for (String same : new String[] {"title", "generated", "state", "severity", "elements"}) {
      FIELDS.put("threat " + same, same);
    }
  }

  private static final List<String> SEVERITIES =
      List.of("none", "info", "low", "medium", "high", "critical");

  /** What services exchange data with: a reader takes it for something outside. */
  private final Set<String> outside = new HashSet<>();

  /** Components, services and data sets by their reference, in the order of the document. */
  private final Map<String, JsonNode> parts = new LinkedHashMap<>();

  @Override
  public String format() {
    return "cyclonedx";
  }

  @Override
  public Map<String, String> fields() {
    return FIELDS;
  }

  @Override
  public Set<String> words() {
    return Set.of(
        "asset attributes/sensitivity", "asset attributes/kind", "threat severity", "threat state");
  }

  /** Hubs, and parts of model cards, which are where the card is. */
  @Override
  public boolean isImplied(String subject, Said said) {
    Map<String, Object> extensions = said.extensions.getOrDefault(subject, Map.of());
    boolean ofCard =
        extensions.get("source") instanceof Map<?, ?> source
            && "data".equals(source.get("type"))
            && source.get("id") == null;
    boolean component = subject.startsWith("component:");
    boolean hub = String.valueOf(extensions.get("inferred")).startsWith("found at ");
    return hub
        || component && (ofCard || extensions.containsKey("inferred") || outside.contains(subject));
  }

  @Override
  public Facts seen(byte[] document) throws IOException {
    JsonNode root = new ObjectMapper().readTree(document);
    Facts facts = new Facts();
    parts.clear();
    JsonNode about = root.at("/metadata/component");
    facts.put("system", "name", about.path("name"));
    facts.put("system", "description", about.path("description"));
    if (!isSystem(about)) {
      facts.put("system", "id", about.path("bom-ref"));
      part(facts, about, null, false);
    }
    about.path("components").forEach(one -> part(facts, one, null, false));
    root.path("components").forEach(one -> part(facts, one, null, false));
    root.path("services").forEach(one -> part(facts, one, null, true));
    BillIds ids = new BillIds();
    List.copyOf(parts.values()).forEach(one -> inCard(one, ids));
    new BillFlows(root, facts, ids, parts).take();
    root.path("vulnerabilities").forEach(one -> vulnerability(facts, one, ids));
    outside.clear();
    for (String end : new String[] {"source", "destination"}) {
      root.findValues(end)
          .forEach(all -> all.forEach(one -> outside.add("component:" + one.asText())));
    }
    outside.removeAll(facts.subjects.keySet());
    return facts;
  }

  private static boolean isSystem(JsonNode part) {
    for (JsonNode property : part.path("properties")) {
      if (property.path("name").asText().equals("glacis:system")) {
        return true;
      }
    }
    return false;
  }

  private void part(Facts facts, JsonNode part, String outer, boolean service) {
    String subject = "component:" + part.path("bom-ref").asText();
    parts.put(part.path("bom-ref").asText(), part);
    part.properties().stream()
        .filter(field -> !NO_FACTS.contains(field.getKey()))
        .forEach(field -> facts.put(subject, field.getKey(), field.getValue()));
    facts.put(subject, "id", part.path("bom-ref"));
    facts.put(subject, "parent", outer);
    if (part.has("trustZone")) {
      String zone = "trustZone:" + BillIds.slug(part.path("trustZone").asText());
      facts.put(subject, "parent", zone);
      facts.put(zone, "id", BillIds.slug(part.path("trustZone").asText()));
      facts.put(zone, "name", part.path("trustZone"));
    }
    part.path("components").forEach(one -> part(facts, one, subject, false));
    part.path("services").forEach(one -> part(facts, one, subject, true));
  }

  private void inCard(JsonNode part, BillIds ids) {
    for (JsonNode data : part.at("/modelCard/modelParameters/datasets")) {
      if (!data.has("ref")) {
        ObjectNode set = data.deepCopy();
        parts.put(ids.inCard(data), set.put(BillIds.IN_CARD, true));
      }
    }
  }

  private void vulnerability(Facts facts, JsonNode object, BillIds ids) {
    String title = object.path("id").asText();
    String id = ids.of("threat", title);
    String subject = "threat:" + id;
    facts.putAll(subject, "", object);
    facts.put(subject, "id", id);
    facts.put(subject, "title", title);
    facts.put(subject, "generated", true);
    facts.put(subject, "state", object.at("/analysis/state"));
    object.path("ratings").findValuesAsText("severity").stream()
        .filter(SEVERITIES::contains)
        .max(Comparator.comparingInt(SEVERITIES::indexOf))
        .ifPresent(worst -> facts.put(subject, "severity", worst));
    written(facts.subject(subject), object);
    for (JsonNode one : object.path("affects")) {
      if (parts.containsKey(one.path("ref").asText())) {
        facts.add(subject, "elements", "component:" + one.path("ref").asText());
      }
    }
  }

  /** Without what was taken already: ends, states, and ratings that say a severity and no more. */
  private static void written(Map<String, String> fields, JsonNode object) {
    fields.remove("affects");
    if (object.path("analysis").size() == 1 && object.path("analysis").has("state")) {
      fields.remove("analysis");
    }
    JsonNode first = object.path("ratings").path(0);
    if (object.path("ratings").size() == 1 && first.size() == 1 && first.has("severity")) {
      fields.remove("ratings");
    }
  }
}

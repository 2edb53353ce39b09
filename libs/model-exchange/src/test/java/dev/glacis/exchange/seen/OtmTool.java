package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Open Threat Model 0.2. Attributes of ours begin with {@code glacis:}. */
final class OtmTool implements OtherTool {

  private static final Map<String, String> FIELDS = new HashMap<>();

  static {
    FIELDS.put("attributes", "");
    for (String kind : new String[] {"system", "trustZone", "component", "dataflow", "asset"}) {
      for (String same :
          new String[] {
            "id", "name", "type", "description", "owner", "tags", "parent", "source", "assets"
          }) {
        FIELDS.put(kind + " " + same, same);
      }
    }
    FIELDS.put("dataflow destination", "destination");
    FIELDS.put("dataflow bidirectional", "bidirectional");
    FIELDS.put("component assetsProcessed", "assets/processed");
    FIELDS.put("component assetsStored", "assets/stored");
    FIELDS.put("trustZone trustRating", "risk/trustRating");
    for (String rating : new String[] {"confidentiality", "integrity", "availability"}) {
      FIELDS.put("asset " + rating, "risk/" + rating);
    }
    FIELDS.put("threat id", "id");
    FIELDS.put("threat title", "name");
    FIELDS.put("threat description", "description");
    FIELDS.put("threat categories", "categories");
    FIELDS.put("threat severity", "risk/impact");
    FIELDS.put("threat state", "state");
    FIELDS.put("threat elements", "elements");
    FIELDS.put("threat mitigations", "mitigations");
    FIELDS.put("mitigation id", "id");
    FIELDS.put("mitigation title", "name");
    FIELDS.put("mitigation description", "description");
  }

  @Override
  public String format() {
    return "otm";
  }

  @Override
  public Map<String, String> fields() {
    return FIELDS;
  }

  @Override
  public Set<String> words() {
    return Set.of("threat severity", "threat state");
  }

  /** A mitigation has its state at each threat of each element. */
  @Override
  public Set<String> unjudged() {
    return Set.of("mitigation state", "threat mitigationStates");
  }

  /** What came in OTM goes out as it came, of which other tests take care. */
  @Override
  public boolean isImplied(String subject, Said said) {
    boolean came =
        said.origins.containsValue("otm")
            || said.extensions.get("system").get("otm") instanceof Map<?, ?> kept
                && (kept.containsKey("threats") || kept.containsKey("mitigations"));
    return came && subject.matches("(threat|mitigation):.*");
  }

  @Override
  public Facts seen(byte[] document) throws IOException {
    JsonNode root = new YAMLMapper().readTree(document);
    Facts facts = new Facts();
    object(facts, "system", root.path("project"));
    facts.subject("system").remove("ownerContact");
    root.path("trustZones").forEach(one -> object(facts, key("trustZone", one), one));
    root.path("components").forEach(one -> object(facts, key("component", one), one));
    root.path("dataflows").forEach(one -> object(facts, key("dataflow", one), one));
    root.path("assets").forEach(one -> object(facts, key("asset", one), one));
    root.path("threats").forEach(one -> object(facts, key("threat", one), one));
    root.path("mitigations").forEach(one -> object(facts, key("mitigation", one), one));
    root.path("components").forEach(one -> threats(facts, key("component", one), one));
    root.path("dataflows").forEach(one -> threats(facts, key("dataflow", one), one));
    return facts;
  }

  private static String key(String kind, JsonNode object) {
    return kind + ":" + object.path("id").asText();
  }

  private static void object(Facts facts, String subject, JsonNode object) {
    facts.subject(subject);
    object
        .properties()
        .forEach(
            field -> {
              switch (field.getKey()) {
                case "attributes" -> attributes(facts, subject, field.getValue());
                case "risk" -> facts.putAll(subject, "risk/", field.getValue());
                case "parent" -> facts.put(subject, "parent", parent(field.getValue()));
                case "assets" -> assets(facts, subject, field.getValue());
                case "bidirectional" ->
                    facts.put(subject, "bidirectional", field.getValue().asBoolean() ? true : null);
                case "threats", "representations" -> {}
                default -> facts.put(subject, field.getKey(), field.getValue());
              }
            });
  }

  private static void attributes(Facts facts, String subject, JsonNode attributes) {
    attributes
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().startsWith("glacis:")) {
                facts.put(subject, "attributes/" + field.getKey(), field.getValue());
              }
            });
  }

  private static void assets(Facts facts, String subject, JsonNode assets) {
    if (assets.isArray()) {
      facts.put(subject, "assets", assets);
    } else {
      facts.putAll(subject, "assets/", assets);
    }
  }

  private static String parent(JsonNode parent) {
    return parent.has("trustZone")
        ? "trustZone:" + parent.path("trustZone").asText()
        : "component:" + parent.path("component").asText();
  }

  private static void threats(Facts facts, String element, JsonNode object) {
    for (JsonNode threat : object.path("threats")) {
      String key = "threat:" + threat.path("threat").asText();
      facts.add(key, "elements", element);
      facts.put(key, "state", threat.path("state"));
      for (JsonNode mitigation : threat.path("mitigations")) {
        facts.add(key, "mitigations", mitigation.path("mitigation").asText());
      }
    }
  }
}

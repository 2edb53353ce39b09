package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The OWASP Threat Model Library. Of its extensions, only our ids are taken. */
final class TmlTool implements OtherTool {

  private static final Map<String, String> LISTS =
      Map.of(
          "trust_zones", "trustZone",
          "actors", "component",
          "components", "component",
          "data_stores", "component",
          "data_sets", "asset",
          "data_flows", "dataflow",
          "threats", "threat",
          "controls", "mitigation");

  private static final List<String> LEVELS =
      List.of("very_low", "low", "medium", "high", "very_high", "critical");

  private static final Map<String, String> FIELDS = new HashMap<>();

  static {
    for (String kind : LISTS.values()) {
      FIELDS.put(kind + " id", "symbolic_name");
      FIELDS.put(kind + " name", "title");
      FIELDS.put(kind + " title", "title");
      FIELDS.put(kind + " description", "description");
    }
    FIELDS.put("system name", "title");
    FIELDS.put("system description", "description");
    FIELDS.put("system attributes/businessCriticality", "business_criticality");
    FIELDS.put("component type", "type");
    FIELDS.put("component parent", "parent");
    FIELDS.put("component assetsStored", "stored");
    FIELDS.put("component attributes/encryptedAtRest", "encrypted");
    FIELDS.put("dataflow source", "source");
    FIELDS.put("dataflow destination", "destination");
    FIELDS.put("dataflow attributes/encrypted", "encrypted");
    FIELDS.put("asset attributes/sensitivity", "data_sensitivity");
    FIELDS.put("threat elements", "components_affected");
    FIELDS.put("threat mitigations", "controls");
    FIELDS.put("threat severity", "severity");
    FIELDS.put("mitigation state", "status");
    FIELDS.put("assumption text", "description");
  }

  private final Map<String, String> ids = new HashMap<>();

  @Override
  public String format() {
    return "threat-model-library";
  }

  @Override
  public Map<String, String> fields() {
    return FIELDS;
  }

  @Override
  public Set<String> words() {
    return Set.of(
        "component type",
        "system attributes/businessCriticality",
        "asset attributes/sensitivity",
        "threat severity",
        "mitigation state");
  }

  @Override
  public boolean isImplied(String subject, Said said) {
    return false;
  }

  @Override
  public Facts seen(byte[] document) throws IOException {
    JsonNode root = new ObjectMapper().readTree(document);
    JsonNode own = root.path("extensions").path("glacis.dev/ids");
    Facts facts = new Facts();
    ids.clear();
    facts.putAll("system", "", root.path("scope"));
    LISTS.forEach(
        (list, kind) ->
            root.path(list)
                .forEach(
                    one -> {
                      String name = one.path("symbolic_name").asText();
                      String id = own.path(list + ":" + name).asText(name);
                      ids.put(list + ":" + name, id);
                      facts.putAll(kind + ":" + id, "", one);
                    }));
    for (String list : new String[] {"actors", "components", "data_stores"}) {
      root.path(list).forEach(one -> component(facts, list, one));
    }
    root.path("data_sets").forEach(one -> placements(facts, one));
    root.path("data_flows").forEach(one -> flow(facts, one));
    root.path("threats").forEach(one -> threat(facts, one));
    root.path("controls").forEach(one -> control(facts, one));
    LEVELS.forEach(level -> root.path("risks").forEach(one -> risk(facts, level, one)));
    int number = 0;
    for (JsonNode one : root.path("assumptions")) {
      String id = own.path("assumptions:" + number++).asText();
      facts.putAll("assumption:" + id, "", one);
    }
    return facts;
  }

  private void component(Facts facts, String list, JsonNode object) {
    String subject = "component:" + ids.get(list + ":" + object.path("symbolic_name").asText());
    facts.put(subject, "type", list + "/" + object.path("type").asText());
    Map<String, String> fields = facts.subject(subject);
    fields.remove("trust_zone");
    fields.remove("parent_component");
    String outer = object.path("parent_component").asText("");
    String zone = object.path("trust_zone").asText();
    if (!outer.isEmpty()) {
      facts.put(subject, "parent", "component:" + ids.get("components:" + outer));
    } else if (!zone.equals("glacis-no-zone")) {
      facts.put(subject, "parent", "trustZone:" + ids.get("trust_zones:" + zone));
    }
  }

  private void placements(Facts facts, JsonNode asset) {
    String id = ids.get("data_sets:" + asset.path("symbolic_name").asText());
    facts.subject("asset:" + id).remove("placements");
    for (JsonNode placement : asset.path("placements")) {
      String store = "component:" + ids.get("data_stores:" + placement.path("data_store").asText());
      facts.add(store, "stored", id);
      if (placement.has("encrypted")) {
        facts.put(store, "encrypted", placement.path("encrypted"));
      }
    }
  }

  private void flow(Facts facts, JsonNode object) {
    String subject = "dataflow:" + ids.get("data_flows:" + object.path("symbolic_name").asText());
    for (String end : new String[] {"source", "destination"}) {
      JsonNode at = object.path(end);
      String list = at.path("type").asText() + "s";
      facts.put(subject, end, ids.get(list + ":" + at.path("object").asText()));
    }
  }

  private void threat(Facts facts, JsonNode object) {
    String subject = "threat:" + ids.get("threats:" + object.path("symbolic_name").asText());
    facts.subject(subject).remove("components_affected");
    for (JsonNode one : object.path("components_affected")) {
      for (String list : new String[] {"actors", "components", "data_stores"}) {
        if (ids.containsKey(list + ":" + one.asText())) {
          facts.add(
              subject, "components_affected", "component:" + ids.get(list + ":" + one.asText()));
          break;
        }
      }
    }
  }

  private void control(Facts facts, JsonNode object) {
    String id = ids.get("controls:" + object.path("symbolic_name").asText());
    facts.subject("mitigation:" + id).remove("threats");
    for (JsonNode one : object.path("threats")) {
      facts.add("threat:" + ids.get("threats:" + one.asText()), "controls", id);
    }
  }

  /** How bad a threat is follows from the worst of the risks that name it. */
  private void risk(Facts facts, String level, JsonNode object) {
    if (object.path("level").asText().equals(level)) {
      for (JsonNode one : object.path("threats")) {
        facts.put("threat:" + ids.get("threats:" + one.asText()), "severity", level);
      }
    }
  }
}

package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * CycloneDX 1.6. Properties of ours begin with {@code glacis:}. Data and dependencies are not told
 * apart by ids, so that flows and assets are left to the tests that read back.
 */
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
  }

  /** What services exchange data with: a reader takes it for something outside. */
  private final Set<String> outside = new HashSet<>();

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
    return Set.of();
  }

  @Override
  public Set<String> unjudged() {
    return Set.of("component assetsProcessed", "component assetsStored");
  }

  @Override
  public boolean isImplied(String subject, Said said) {
    Map<String, Object> extensions = said.extensions.getOrDefault(subject, Map.of());
    boolean ofCard =
        extensions.get("source") instanceof Map<?, ?> source
            && "data".equals(source.get("type"))
            && source.get("id") == null;
    return subject.matches("(asset|dataflow|threat):.*")
        || extensions.containsKey("inferred")
        || outside.contains(subject)
        || ofCard;
  }

  @Override
  public Facts seen(byte[] document) throws IOException {
    JsonNode root = new ObjectMapper().readTree(document);
    Facts facts = new Facts();
    JsonNode about = root.at("/metadata/component");
    facts.put("system", "name", about.path("name"));
    facts.put("system", "description", about.path("description"));
    if (!isSystem(about)) {
      facts.put("system", "id", about.path("bom-ref"));
      part(facts, about, null, false);
    }
    root.path("components").forEach(one -> part(facts, one, null, false));
    root.path("services").forEach(one -> part(facts, one, null, true));
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

  private static void part(Facts facts, JsonNode part, String outer, boolean service) {
    String subject = "component:" + part.path("bom-ref").asText();
    part.properties().stream()
        .filter(field -> !NO_FACTS.contains(field.getKey()))
        .forEach(field -> facts.put(subject, field.getKey(), field.getValue()));
    facts.put(subject, "id", part.path("bom-ref"));
    facts.put(subject, "parent", outer);
    if (part.has("trustZone")) {
      String zone = "trustZone:" + slug(part.path("trustZone").asText());
      facts.put(subject, "parent", zone);
      facts.put(zone, "id", slug(part.path("trustZone").asText()));
      facts.put(zone, "name", part.path("trustZone"));
    }
    part.path("components").forEach(one -> part(facts, one, subject, false));
    part.path("services").forEach(one -> part(facts, one, subject, true));
  }

  private static String slug(String name) {
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return words.replaceAll("^-|-$", "");
  }
}

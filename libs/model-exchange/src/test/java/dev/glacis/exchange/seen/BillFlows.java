package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a bill says about data and who uses what: data of services and of data sets, dependencies.
 * None of it has ids; ours are made of where it stands and what it is called.
 */
final class BillFlows {

  private static final Map<String, String> CONTENT =
      Map.of(
          "machine-learning-model", "model-artifact",
          "container", "container-image",
          "library", "package",
          "framework", "package",
          "application", "package");

  private static final Map<String, Boolean> ENCRYPTS =
      Map.of("http", false, "ftp", false, "ws", false, "https", true, "ftps", true, "wss", true);

  private final JsonNode root;
  private final Facts facts;
  private final BillIds ids;
  private final Map<String, JsonNode> parts;
  private final Map<String, Set<String>> dependants = new HashMap<>();
  private final Set<String> pairs = new HashSet<>();

  BillFlows(JsonNode root, Facts facts, BillIds ids, Map<String, JsonNode> parts) {
    this.root = root;
    this.facts = facts;
    this.ids = ids;
    this.parts = parts;
    root.path("dependencies")
        .forEach(
            one ->
                one.path("dependsOn")
                    .forEach(
                        part ->
                            dependants
                                .computeIfAbsent(part.asText(), same -> new LinkedHashSet<>())
                                .add(one.path("ref").asText())));
  }

  void take() {
    parts.forEach(this::dataSet);
    parts.forEach(this::usedByCard);
    parts.forEach(
        (id, part) -> {
          if (!part.has("type")) {
            part.path("data").forEach(data -> ofService(id, part, data));
          }
        });
    root.path("dependencies")
        .forEach(
            one ->
                one.path("dependsOn")
                    .forEach(part -> dependency(part.asText(), one.path("ref").asText())));
  }

  /** A part that is data holds data. */
  private void dataSet(String id, JsonNode part) {
    if (isData(part)) {
      String asset = "asset:" + ids.of("asset", id);
      facts.put(asset, "id", id);
      facts.put(asset, "name", part.path("name"));
      facts.add("component:" + id, "stored", id);
      classified(asset, part);
      part.path("data").forEach(data -> classified(asset, data));
    }
  }

  private void classified(String asset, JsonNode data) {
    facts.put(asset, "classification", data.path("classification"));
    if (!data.path("type").asText().equals("data")) {
      facts.put(asset, "type", data.path("type"));
    }
  }

  private void usedByCard(String id, JsonNode part) {
    for (JsonNode data : part.at("/modelCard/modelParameters/datasets")) {
      String set = data.has("ref") ? data.path("ref").asText() : ids.inCard(data);
      if (parts.containsKey(set)) {
        List<String> assets = isData(parts.get(set)) ? List.of(set) : List.of();
        implied(set, id, "training-data", assets);
      }
    }
  }

  private void ofService(String service, JsonNode part, JsonNode data) {
    JsonNode name = data.path(data.has("name") ? "name" : "classification");
    String id = ids.ofName("asset", service + " " + name.asText("data"));
    String asset = "asset:" + id;
    facts.put(asset, "id", id);
    facts.put(asset, "name", name);
    facts.put(asset, "description", data.path("description"));
    facts.put(asset, "classification", data.path("classification"));
    facts.add("component:" + service, "processed", id);
    boolean both = data.path("flow").asText().equals("bi-directional");
    if (both || data.path("flow").asText().equals("inbound")) {
      Set<String> ends = ends(service, data.path("source"));
      if (both) {
        ends.addAll(ends(service, data.path("destination")));
      }
      flows(part, name.asText(), ends, service, id, both);
    } else if (data.path("flow").asText().equals("outbound")) {
      flows(part, name.asText(), ends(service, data.path("destination")), service, id, null);
    }
  }

  /**
   * Flows of one line of data.
   *
   * @param both null for flows that leave the service
   */
  private void flows(
      JsonNode part, String name, Set<String> ends, String service, String asset, Boolean both) {
    ends.remove(service);
    boolean first = true;
    for (String end : ends) {
      String from = both == null ? service : end;
      String to = both == null ? end : service;
      if (first) {
        String flow = flow(from, to, ids.of("dataflow", from + ">" + to + ">" + asset));
        facts.put(flow, "name", name);
        facts.put(flow, "bidirectional", Boolean.TRUE.equals(both) ? true : null);
        facts.add(flow, "assets", asset);
        transport(flow, part);
        pairs.add(from + "\n" + to);
        pairs.add(Boolean.TRUE.equals(both) ? to + "\n" + from : "");
      } else {
        implied(from, to, null, List.of(asset));
      }
      first = false;
    }
  }

  private void transport(String flow, JsonNode service) {
    Set<String> schemes = new HashSet<>();
    service.path("endpoints").forEach(url -> schemes.add(scheme(url.asText())));
    if (schemes.size() == 1 && !schemes.contains("")) {
      String scheme = schemes.iterator().next();
      facts.put(flow, "attributes/protocol", scheme);
      facts.put(flow, "attributes/encrypted", ENCRYPTS.get(scheme));
    }
  }

  private static String scheme(String url) {
    return url.contains("://") ? url.replaceFirst("://.*", "").toLowerCase(Locale.ROOT) : "";
  }

  /** The named ends; else who depends on the service; else what the bill is about. */
  private Set<String> ends(String service, JsonNode named) {
    Set<String> ends = new LinkedHashSet<>();
    named.forEach(one -> ends.add(BillIds.end(one.asText(), parts)));
    if (ends.isEmpty()) {
      dependants.getOrDefault(service, Set.of()).stream()
          .filter(parts::containsKey)
          .forEach(ends::add);
    }
    String main = root.at("/metadata/component/bom-ref").asText();
    if (ends.isEmpty() && parts.containsKey(main)) {
      ends.add(main);
    }
    return ends;
  }

  private void dependency(String part, String dependant) {
    if (!parts.containsKey(part) || !parts.containsKey(dependant)) {
      return;
    }
    JsonNode type = parts.get(part).path("type");
    if (type.isMissingNode()) {
      implied(dependant, part, null, List.of());
    }
    boolean trains = parts.get(dependant).path("type").asText().equals("machine-learning-model");
    String content =
        isData(parts.get(part)) ? trains ? "training-data" : null : CONTENT.get(type.asText());
    implied(part, dependant, content, List.of());
  }

  private void implied(String from, String to, String content, List<String> assets) {
    if (!from.equals(to) && pairs.add(from + "\n" + to)) {
      String flow = flow(from, to, ids.of("dataflow", from + ">" + to));
      facts.put(flow, "attributes/content", content);
      facts.put(flow, "assets", new ObjectMapper().valueToTree(assets));
    }
  }

  private String flow(String from, String to, String id) {
    String flow = "dataflow:" + id;
    facts.put(flow, "id", id);
    facts.put(flow, "source", from);
    facts.put(flow, "destination", to);
    return flow;
  }

  private static boolean isData(JsonNode part) {
    return part.path("type").asText().equals("data") || part.has(BillIds.IN_CARD);
  }
}

package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Threat Dragon 2. A box that is not ticked says nothing; what lies in what is drawn. */
final class ThreatDragonTool implements OtherTool {

  private static final Map<String, String> KINDS =
      Map.of(
          "trust-boundary-box", "trustZone",
          "process", "component",
          "store", "component",
          "actor", "component",
          "flow", "dataflow");

  private static final Set<String> NO_FACTS =
      Set.of(
          "glacisId",
          "glacisMitigation",
          "type",
          "hasOpenThreats",
          "isTrustBoundary",
          "threats",
          "id",
          "mitigation");

  private static final Map<String, String> FIELDS = new HashMap<>();

  static {
    for (String kind : new String[] {"system", "trustZone", "component", "dataflow"}) {
      FIELDS.put(kind + " id", "id");
      FIELDS.put(kind + " name", kind.equals("system") ? "title" : "name");
      FIELDS.put(kind + " owner", "owner");
      FIELDS.put(kind + " description", "description");
      FIELDS.put(kind + " type", "shape");
      FIELDS.put(kind + " parent", "parent");
      FIELDS.put(kind + " attributes/outOfScope", "outOfScope");
      FIELDS.put(kind + " attributes/outOfScopeReason", "reasonOutOfScope");
    }
    FIELDS.put("component attributes/encryptedAtRest", "isEncrypted");
    FIELDS.put("component attributes/signed", "isSigned");
    FIELDS.put("component attributes/containsSecrets", "storesCredentials");
    FIELDS.put("dataflow attributes/encrypted", "isEncrypted");
    FIELDS.put("dataflow attributes/protocol", "protocol");
    FIELDS.put("dataflow source", "source");
    FIELDS.put("dataflow destination", "target");
    FIELDS.put("dataflow bidirectional", "isBidirectional");
    for (String same : new String[] {"id", "title", "description", "severity"}) {
      FIELDS.put("threat " + same, same);
    }
    FIELDS.put("threat state", "status");
    FIELDS.put("threat categories", "type");
    FIELDS.put("threat elements", "elements");
    FIELDS.put("threat mitigations", "mitigations");
    FIELDS.put("mitigation id", "id");
    FIELDS.put("mitigation description", "text");
    FIELDS.put("mitigation state", "state");
  }

  @Override
  public String format() {
    return "threat-dragon";
  }

  @Override
  public Map<String, String> fields() {
    return FIELDS;
  }

  @Override
  public Set<String> words() {
    return Set.of("component type", "threat severity", "threat state", "mitigation state");
  }

  @Override
  public boolean isImplied(String subject, Said said) {
    return false;
  }

  @Override
  public Facts seen(byte[] document) throws IOException {
    JsonNode root = new ObjectMapper().readTree(document);
    Facts facts = new Facts();
    for (String field : new String[] {"title", "owner", "description"}) {
      facts.put("system", field, root.at("/summary/" + field));
    }
    JsonNode diagram = root.at("/detail/diagrams/0");
    facts.put("system", "diagramType", diagram.path("diagramType"));
    Map<String, String> subjects = new LinkedHashMap<>();
    Map<String, JsonNode> boxes = new LinkedHashMap<>();
    for (JsonNode cell : diagram.path("cells")) {
      String kind = KINDS.get(cell.path("shape").asText());
      if (kind != null) {
        String id = cell.at("/data/glacisId").asText(cell.path("id").asText());
        subjects.put(cell.path("id").asText(), kind + ":" + id);
        if (kind.equals("trustZone")) {
          boxes.put(kind + ":" + id, cell);
        }
      }
    }
    for (JsonNode cell : diagram.path("cells")) {
      String subject = subjects.get(cell.path("id").asText());
      if (subject != null) {
        cell(facts, subject, cell, subjects, boxes);
      }
    }
    return facts;
  }

  private static void cell(
      Facts facts,
      String subject,
      JsonNode cell,
      Map<String, String> subjects,
      Map<String, JsonNode> boxes) {
    facts.put(subject, "id", cell.path("id"));
    for (Map.Entry<String, JsonNode> field : cell.path("data").properties()) {
      boolean unticked = field.getValue().isBoolean() && !field.getValue().asBoolean();
      if (!unticked && !NO_FACTS.contains(field.getKey())) {
        facts.put(subject, field.getKey(), field.getValue());
      }
    }
    if (cell.has("source")) {
      facts.put(subject, "source", id(subjects, cell.at("/source/cell")));
      facts.put(subject, "target", id(subjects, cell.at("/target/cell")));
    } else {
      facts.put(subject, "parent", around(subject, cell, boxes));
      if (subject.startsWith("component:")) {
        boolean log = cell.at("/data/isALog").asBoolean();
        boolean web = cell.at("/data/isWebApplication").asBoolean();
        String box = (log ? " of a log" : "") + (web ? " of a web application" : "");
        facts.put(subject, "shape", cell.path("shape").asText() + box);
      }
    }
    cell.at("/data/threats").forEach(threat -> threat(facts, subject, threat));
  }

  private static String id(Map<String, String> subjects, JsonNode cell) {
    return subjects.get(cell.asText()).replaceFirst("^\\w+:", "");
  }

  /** The smallest box around the centre. */
  private static String around(String subject, JsonNode cell, Map<String, JsonNode> boxes) {
    double x = cell.at("/position/x").asDouble() + cell.at("/size/width").asDouble() / 2;
    double y = cell.at("/position/y").asDouble() + cell.at("/size/height").asDouble() / 2;
    double area = cell.at("/size/width").asDouble() * cell.at("/size/height").asDouble();
    boolean zone = subject.startsWith("trustZone:");
    String best = null;
    double smallest = Double.MAX_VALUE;
    for (Map.Entry<String, JsonNode> entry : boxes.entrySet()) {
      JsonNode box = entry.getValue();
      double left = box.at("/position/x").asDouble();
      double top = box.at("/position/y").asDouble();
      double width = box.at("/size/width").asDouble();
      double height = box.at("/size/height").asDouble();
      boolean inside = x > left && x < left + width && y > top && y < top + height;
      boolean larger = !zone || width * height > area;
      if (!entry.getKey().equals(subject) && inside && larger && width * height < smallest) {
        best = entry.getKey();
        smallest = width * height;
      }
    }
    return best;
  }

  private static void threat(Facts facts, String element, JsonNode threat) {
    String subject = "threat:" + threat.path("id").asText();
    threat.properties().stream()
        .filter(field -> !NO_FACTS.contains(field.getKey()))
        .forEach(field -> facts.put(subject, field.getKey(), field.getValue()));
    facts.put(subject, "id", threat.path("id"));
    facts.put(subject, "type", threat.path("type"));
    facts.put(subject, "elements", element);
    if (threat.path("severity").asText().equals("TBA")) {
      facts.subject(subject).remove("severity");
    }
    if (!threat.path("mitigation").asText().isBlank()) {
      String usual = threat.path("id").asText() + "/mitigation";
      String id = threat.path("glacisMitigation").asText(usual);
      facts.put(subject, "mitigations", id);
      boolean first = !facts.subjects.containsKey("mitigation:" + id);
      facts.put("mitigation:" + id, "text", threat.path("mitigation"));
      facts.put("mitigation:" + id, "id", usual);
      if (first && threat.path("status").asText().equals("Mitigated")) {
        facts.put("mitigation:" + id, "state", "of a mitigated threat");
      }
    }
  }
}

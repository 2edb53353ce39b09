package dev.glacis.analysis.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which fields a JSON document has, over all items of its lists, and the types of their values. */
public record JsonShape(SortedMap<String, Set<JsonNodeType>> fields) {

  public static JsonShape of(JsonNode document) {
    SortedMap<String, Set<JsonNodeType>> fields = new TreeMap<>();
    collect("", document, fields);
    return new JsonShape(fields);
  }

  /** Whether a field can hold in one document what it holds in the other; null fits everything. */
  public boolean agreesOn(String field, JsonShape other) {
    Set<JsonNodeType> mine = EnumSet.copyOf(fields.get(field));
    Set<JsonNodeType> theirs = EnumSet.copyOf(other.fields.get(field));
    mine.remove(JsonNodeType.NULL);
    theirs.remove(JsonNodeType.NULL);
    return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
  }

  private static void collect(
      String path, JsonNode node, SortedMap<String, Set<JsonNodeType>> fields) {
    fields.computeIfAbsent(path, key -> EnumSet.noneOf(JsonNodeType.class)).add(node.getNodeType());
    if (node.isArray()) {
      node.forEach(item -> collect(path + "[]", item, fields));
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      collect(path + "/" + property.getKey(), property.getValue(), fields);
    }
  }
}

package dev.glacis.reporting.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.json.SnapshotReader;
import java.util.List;
import java.util.Set;

/** Puts a hostile text everywhere where somebody outside Glacis can write one. */
public final class Names {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the contract fixes: numbers of an enumeration, digests, times and links between parts. */
  private static final Set<String> FIXED =
      Set.of(
          "kind",
          "stride",
          "certainty",
          "severity",
          "presence",
          "origin",
          "committedAt",
          "completedAt",
          "startedAt",
          "createdAt",
          "updatedAt",
          "fingerprint",
          "threats");

  private Names() {}

  /** The sample with the text appended to every other text in it, ids and types included. */
  public static EvaluatedRevision everywhere(String hostile) {
    try {
      JsonNode revision = JSON.readTree(Samples.text("support-assistant.revision.json"));
      JsonNode evaluation = JSON.readTree(Samples.text("support-assistant.evaluation.json"));
      return new SnapshotReader()
          .read(changed(revision, hostile).toString(), changed(evaluation, hostile).toString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode changed(JsonNode node, String hostile) {
    return switch (node) {
      case ObjectNode object -> {
        for (String name : List.copyOf(iterable(object))) {
          if (!FIXED.contains(name) || holdsObjects(object.get(name))) {
            object.set(name, changed(object.get(name), hostile));
          }
        }
        yield object;
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, changed(array.get(i), hostile));
        }
        yield array;
      }
      case JsonNode text when text.isTextual() ->
          JSON.getNodeFactory().textNode(text.textValue() + hostile);
      case JsonNode other -> other;
    };
  }

  private static boolean holdsObjects(JsonNode node) {
    return node.isArray() && !node.isEmpty() && node.get(0).isObject();
  }

  private static List<String> iterable(ObjectNode object) {
    return object.properties().stream().map(entry -> entry.getKey()).toList();
  }
}

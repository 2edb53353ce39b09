package dev.glacis.exchange.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.LossCode;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.proposal.Proposals;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a model says, taken from its canonical JSON: by subject, then by name of the fact. Knows
 * nothing of how loss reports are made, so that they can be compared with it.
 */
public final class SaidFacts {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, String> KINDS =
      Map.of(
          "trustZones", "trustZone:",
          "components", "component:",
          "dataFlows", "dataflow:",
          "assets", "asset:");
  private static final Map<String, String> PROPOSED =
      Map.of("threats", "threat:", "mitigations", "mitigation:", "assumptions", "assumption:");

  private SaidFacts() {}

  /** The places where two models differ, as loss reports spell them. */
  public static Set<String> differences(ArchitectureModel before, ArchitectureModel after) {
    Map<String, Map<String, JsonNode>> left = of(before);
    Map<String, Map<String, JsonNode>> right = of(after);
    Set<String> places = new TreeSet<>();
    Stream.concat(left.keySet().stream(), right.keySet().stream())
        .forEach(
            subject -> {
              if (!left.containsKey(subject) || !right.containsKey(subject)) {
                places.add(subject);
                return;
              }
              Map<String, JsonNode> mine = left.get(subject);
              Map<String, JsonNode> theirs = right.get(subject);
              Stream.concat(mine.keySet().stream(), theirs.keySet().stream())
                  .filter(fact -> !Objects.equals(mine.get(fact), theirs.get(fact)))
                  .forEach(fact -> places.add(subject + "/" + fact));
            });
    return places;
  }

  /** The places of all that a model says: facts of elements, other subjects as a whole. */
  public static Set<String> places(ArchitectureModel model) {
    Set<String> places = new TreeSet<>();
    of(model)
        .forEach(
            (subject, facts) -> {
              if (subject.matches("(system|trustZone:.*|component:.*|dataflow:.*)")) {
                facts.keySet().forEach(fact -> places.add(subject + "/" + fact));
              } else {
                places.add(subject);
              }
            });
    return places;
  }

  /**
   * The places that a loss report names because reading back misses or adds something; of what is
   * kept for export, the whole.
   */
  public static Set<String> named(LossReport report) {
    Set<String> places = new TreeSet<>();
    Stream.concat(report.dropped().stream(), report.guessed().stream())
        .filter(note -> !note.code().equals(LossCode.FILLED_IN.label()))
        .filter(note -> !note.pointer().matches(".*/(layout|source|origin)"))
        .map(note -> note.pointer().replace("/mitigationStates", "/mitigations"))
        .map(place -> place.replaceFirst("(/extensions/[^/]+)/.*", "$1"))
        .forEach(places::add);
    return places;
  }

  private static Map<String, Map<String, JsonNode>> of(ArchitectureModel model) {
    ObjectNode json = json(model);
    Map<String, Map<String, JsonNode>> subjects = new TreeMap<>();
    KINDS.forEach((list, prefix) -> addAll(subjects, json.remove(list), prefix));
    JsonNode proposals = MAPPER.valueToTree(Proposals.of(model).plain());
    PROPOSED.forEach((list, prefix) -> addAll(subjects, proposals.path(list), prefix));
    subjects.put("system", facts(json));
    return subjects;
  }

  private static void addAll(
      Map<String, Map<String, JsonNode>> subjects, JsonNode list, String prefix) {
    for (JsonNode item : list) {
      ObjectNode object = item.deepCopy();
      String key = prefix + object.remove("id").asText();
      object.remove("origin");
      object.path("mitigations").forEach(link -> ((ObjectNode) link).remove("word"));
      subjects.put(key, facts(object));
    }
  }

  private static Map<String, JsonNode> facts(ObjectNode object) {
    Map<String, JsonNode> facts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey();
      if (name.equals("attributes") || name.equals("extensions")) {
        for (Map.Entry<String, JsonNode> inner : field.getValue().properties()) {
          if (!Set.of("source", "layout", "proposals").contains(inner.getKey())) {
            put(facts, name + "/" + inner.getKey(), inner.getValue(), name.equals("attributes"));
          }
        }
      } else {
        put(facts, name, field.getValue(), false);
      }
    }
    return facts;
  }

  /** An attribute that is false is known; a flag that is false says nothing. */
  private static void put(
      Map<String, JsonNode> facts, String name, JsonNode value, boolean attribute) {
    boolean nothing =
        !attribute && value.isBoolean() && !value.booleanValue()
            || !attribute && value.isTextual() && value.textValue().isEmpty()
            || !attribute && value.isContainerNode() && value.isEmpty();
    if (!nothing) {
      facts.put(name, value);
    }
  }

  private static ObjectNode json(ArchitectureModel model) {
    try {
      return (ObjectNode) MAPPER.readTree(CanonicalModel.write(model));
    } catch (JsonProcessingException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }
}

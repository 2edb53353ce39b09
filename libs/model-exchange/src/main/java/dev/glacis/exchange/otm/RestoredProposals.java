package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.proposal.Proposals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes proposals that an export put into OTM out of it again, so that they are what they were. */
final class RestoredProposals {

  private final Map<String, Object> plain = new LinkedHashMap<>();
  private final Set<String> threats = new HashSet<>();

  private RestoredProposals() {}

  /** The model as it was before it was exported; the same when it was not. */
  static ArchitectureModel in(ArchitectureModel model) {
    return new RestoredProposals().restored(model);
  }

  private ArchitectureModel restored(ArchitectureModel model) {
    if (!(model.extensions().get(OtmReader.FORMAT) instanceof Map<?, ?> kept)) {
      return model;
    }
    Map<String, Object> document = copy(kept);
    take(document, "threats");
    take(document, "mitigations");
    takeAssumptions(document);
    if (plain.isEmpty()) {
      return model;
    }
    Map<String, Object> extensions = with(model.extensions(), document);
    extensions.put(Proposals.KEY, plain);
    return new ArchitectureModel(
        model.id(),
        model.name(),
        model.description(),
        model.owner(),
        model.tags(),
        model.attributes(),
        model.trustZones(),
        model.components().stream()
            .map(one -> one.withExtensions(withoutStates(one.extensions())))
            .toList(),
        model.dataFlows().stream()
            .map(one -> one.withExtensions(withoutStates(one.extensions())))
            .toList(),
        model.assets(),
        extensions);
  }

  private void take(Map<String, Object> document, String key) {
    if (!(document.get(key) instanceof List<?> listed)) {
      return;
    }
    List<Object> proposed = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    for (Object one : listed) {
      Map<?, ?> object = PlainMaps.map(one);
      if (PlainMaps.map(object.get("attributes")).get(ForeignProposals.PROPOSAL)
          instanceof Map<?, ?> proposal) {
        proposed.add(proposal);
        if (key.equals("threats")) {
          PlainMaps.text(object, "id").ifPresent(threats::add);
        }
      } else {
        others.add(one);
      }
    }
    if (!proposed.isEmpty()) {
      plain.put(key, proposed);
      put(document, key, others);
    }
  }

  private void takeAssumptions(Map<String, Object> document) {
    Map<String, Object> project = copy(document.get("project"));
    Map<String, Object> attributes = copy(project.get("attributes"));
    if (attributes.remove(ForeignProposals.ASSUMPTIONS) instanceof List<?> assumptions) {
      plain.put("assumptions", assumptions);
      putMap(project, "attributes", attributes);
      putMap(document, "project", project);
    }
  }

  private Map<String, Object> withoutStates(Map<String, Object> extensions) {
    if (!(PlainMaps.map(extensions.get(OtmReader.FORMAT)).get("threats")
        instanceof List<?> states)) {
      return extensions;
    }
    Map<String, Object> kept = copy(extensions.get(OtmReader.FORMAT));
    List<Object> others = new ArrayList<>();
    for (Object state : states) {
      if (!threats.contains(PlainMaps.text(PlainMaps.map(state), "threat").orElse(""))) {
        others.add(state);
      }
    }
    put(kept, "threats", others);
    return with(extensions, kept);
  }

  private static Map<String, Object> with(Map<String, Object> extensions, Map<String, Object> otm) {
    Map<String, Object> copy = new LinkedHashMap<>(extensions);
    putMap(copy, OtmReader.FORMAT, otm);
    return copy;
  }

  private static void put(Map<String, Object> object, String key, List<Object> items) {
    if (items.isEmpty()) {
      object.remove(key);
    } else {
      object.put(key, items);
    }
  }

  private static void putMap(Map<String, Object> object, String key, Map<String, Object> map) {
    if (map.isEmpty()) {
      object.remove(key);
    } else {
      object.put(key, map);
    }
  }

  private static Map<String, Object> copy(Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    PlainMaps.map(value).forEach((key, item) -> copy.put(key.toString(), item));
    return copy;
  }
}

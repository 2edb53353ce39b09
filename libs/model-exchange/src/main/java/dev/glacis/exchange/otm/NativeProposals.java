package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Element;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ThreatState;
import dev.glacis.exchange.proposal.Word;
import dev.glacis.exchange.proposal.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The threats and mitigations that an OTM document lists, seen as proposals: one for each element
 * that names a threat, and one for each threat that no element names. They stay where the reader
 * keeps them, so that they go out as they came.
 */
public final class NativeProposals {

  static final WordTable<ThreatState> STATES = WordTable.threatStates(OtmReader.FORMAT);
  static final WordTable<MitigationState> MITIGATION_STATES =
      WordTable.mitigationStates(OtmReader.FORMAT);

  private final Map<String, Map<?, ?>> definitions = new LinkedHashMap<>();
  private final Set<String> placed = new LinkedHashSet<>();
  private final List<Object> threats = new ArrayList<>();

  private NativeProposals() {}

  /** The proposals of a model that came as OTM; none when it came otherwise. */
  public static Proposals of(ArchitectureModel model) {
    return new NativeProposals().read(model);
  }

  private Proposals read(ArchitectureModel model) {
    Map<?, ?> document = PlainMaps.map(model.extensions().get(OtmReader.FORMAT));
    for (Map<?, ?> threat : PlainMaps.maps(document.get("threats"))) {
      PlainMaps.text(threat, "id").ifPresent(id -> definitions.putIfAbsent(id, threat));
    }
    Stream.<List<? extends Element>>of(model.components(), model.dataFlows())
        .flatMap(List::stream)
        .forEach(this::placedAt);
    definitions.forEach(
        (id, threat) -> {
          if (!placed.contains(id)) {
            threats.add(threat(id, id, threat, Map.of(), List.of()));
          }
        });
    List<Object> mitigations = new ArrayList<>();
    for (Map<?, ?> one : PlainMaps.maps(document.get("mitigations"))) {
      PlainMaps.text(one, "id").ifPresent(id -> mitigations.add(mitigation(id, one)));
    }
    return Proposals.ofPlain(Map.of("threats", threats, "mitigations", mitigations));
  }

  private void placedAt(Element element) {
    String key = ElementReference.to(element).key();
    Map<?, ?> kept = PlainMaps.map(element.extensions().get(OtmReader.FORMAT));
    for (Map<?, ?> state : PlainMaps.maps(kept.get("threats"))) {
      Optional<String> id = PlainMaps.text(state, "threat");
      if (id.isPresent()) {
        placed.add(id.get());
        threats.add(
            threat(
                id.get() + "@" + key,
                id.get(),
                definitions.getOrDefault(id.get(), Map.of()),
                state,
                List.of(key)));
      }
    }
  }

  private static Map<String, Object> threat(
      String id, String sourceId, Map<?, ?> definition, Map<?, ?> state, List<String> elements) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("id", id);
    Optional<String> word = PlainMaps.text(state, "state");
    plain.put("origin", origin(sourceId, word));
    PlainMaps.text(definition, "name").ifPresent(name -> plain.put("title", name));
    PlainMaps.text(definition, "description").ifPresent(text -> plain.put("description", text));
    plain.put("categories", PlainMaps.texts(definition.get("categories")));
    word.flatMap(STATES::ours).map(Word::label).ifPresent(own -> plain.put("state", own));
    plain.put("elements", elements);
    List<Object> links = new ArrayList<>();
    for (Map<?, ?> link : PlainMaps.maps(state.get("mitigations"))) {
      PlainMaps.text(link, "mitigation").ifPresent(mitigation -> links.add(link(mitigation, link)));
    }
    plain.put("mitigations", links);
    plain.put("details", details(definition, "id", "name", "description", "categories"));
    return plain;
  }

  private static Map<String, Object> link(String mitigation, Map<?, ?> stated) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("mitigation", mitigation);
    Optional<String> word = PlainMaps.text(stated, "state");
    word.ifPresent(said -> link.put("word", said));
    word.flatMap(MITIGATION_STATES::ours).map(Word::label).ifPresent(own -> link.put("state", own));
    return link;
  }

  private static Map<String, Object> mitigation(String id, Map<?, ?> stated) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("id", id);
    plain.put("origin", origin(id, Optional.empty()));
    PlainMaps.text(stated, "name").ifPresent(name -> plain.put("title", name));
    PlainMaps.text(stated, "description").ifPresent(text -> plain.put("description", text));
    plain.put("details", details(stated, "id", "name", "description"));
    return plain;
  }

  private static Map<String, Object> origin(String sourceId, Optional<String> word) {
    Map<String, Object> origin = new LinkedHashMap<>();
    origin.put("format", OtmReader.FORMAT);
    origin.put("sourceId", sourceId);
    word.ifPresent(said -> origin.put("state", said));
    return origin;
  }

  private static Map<String, Object> details(Map<?, ?> stated, String... said) {
    Map<String, Object> details = new LinkedHashMap<>();
    stated.forEach((key, value) -> details.put(key.toString(), value));
    List.of(said).forEach(details::remove);
    return details;
  }
}

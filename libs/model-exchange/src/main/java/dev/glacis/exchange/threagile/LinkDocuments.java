package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.mapping.AttributeWords.Meaning;
import dev.glacis.exchange.proposal.ElementReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Communication links of a document. An inferred answer is part of the link that it answers. */
final class LinkDocuments {

  private static final String ANSWER_OF = "answer of ";

  private final ThreagileDocument document;
  private final Map<String, List<DataFlow>> bySource = new HashMap<>();
  private final Map<String, DataFlow> answers = new HashMap<>();
  private final Map<String, String> sourceIds = new HashMap<>();

  LinkDocuments(ThreagileDocument document) {
    this.document = document;
    Map<String, DataFlow> byId = new HashMap<>();
    document.model.dataFlows().forEach(flow -> byId.put(flow.id(), flow));
    for (DataFlow flow : document.model.dataFlows()) {
      Optional<DataFlow> call = callOf(flow, byId);
      if (call.isPresent() && answers.putIfAbsent(call.get().id(), flow) == null) {
        continue;
      }
      bySource.computeIfAbsent(flow.source(), source -> new ArrayList<>()).add(flow);
    }
  }

  /** The call that a flow answers, when the flow was only inferred and the call is still there. */
  private static Optional<DataFlow> callOf(DataFlow flow, Map<String, DataFlow> byId) {
    return flow.extensions().get(Inferred.KEY) instanceof String reason
            && reason.startsWith(ANSWER_OF)
        ? Optional.ofNullable(byId.get(reason.substring(ANSWER_OF.length())))
            .filter(call -> !call.extensions().containsKey(Inferred.KEY) && !call.bidirectional())
            .filter(call -> call.source().equals(flow.destination()))
            .filter(call -> call.destination().equals(flow.source()))
        : Optional.empty();
  }

  /** Threagile's id of a flow that was written as a link. */
  Optional<String> sourceId(String flow) {
    return Optional.ofNullable(sourceIds.get(flow));
  }

  Map<String, Object> from(Component component) {
    Map<String, Object> links = new LinkedHashMap<>();
    Spelling titles = new Spelling();
    for (DataFlow flow : bySource.getOrDefault(component.id(), List.of())) {
      String title = titles.title(flow.name(), flow.id());
      links.put(title, link(flow, title, component));
    }
    return links;
  }

  private Map<String, Object> link(DataFlow flow, String title, Component component) {
    String sourceId = ThreagileLinks.sourceId(document.components.id(component.id()), title);
    sourceIds.put(flow.id(), sourceId);
    Own.Marked object = document.object(flow);
    object.put("target", document.components.id(flow.destination()));
    object.put("description", flow.description());
    protocol(object, flow);
    said(object, flow, "authentication");
    said(object, flow, "authorization");
    object.put("tags", flow.tags().stream().distinct().toList());
    object.fill("vpn", false);
    object.fill("ip_filtered", false);
    object.fill("readonly", false);
    object.fill("usage", "business");
    object.put("data_assets_sent", spelled(flow.assets()));
    DataFlow answer = answers.get(flow.id());
    object.put("data_assets_received", answer == null ? List.of() : spelled(answer.assets()));
    object.identify(flow.id(), sourceId, flow.name(), title);
    markAnswer(object, flow, answer);
    return object.finished();
  }

  private void markAnswer(Own.Marked object, DataFlow flow, DataFlow answer) {
    if (flow.bidirectional()) {
      object.mark("bidirectional", true);
      document.remarks.inOwnField(ElementReference.to(flow).key(), "bidirectional");
    } else if (answer == null) {
      object.mark("one_way", true);
    } else if (!answer.id().equals(flow.id() + "~answer")) {
      object.mark("answer", answer.id());
    }
  }

  private List<String> spelled(List<String> assets) {
    return assets.stream().map(document.assets::id).toList();
  }

  /** Threagile's own word stays as long as it still says what the attributes say. */
  private static void protocol(Own.Marked object, DataFlow flow) {
    Object name = flow.attributes().get("protocol").orElse(null);
    boolean kept =
        object.get("protocol") instanceof String word
            && Protocols.withoutEncryption(word).equals(name)
            && (Boolean.TRUE.equals(object.get("vpn")) || says(word, flow));
    if (!kept) {
      String word = Protocols.of(flow.attributes());
      object.put("protocol", null);
      object.put("vpn", null);
      if (!word.equals(Protocols.UNKNOWN)) {
        object.derive("protocol", word);
      }
    }
    object.fill("protocol", Protocols.UNKNOWN);
  }

  private static boolean says(String protocol, DataFlow flow) {
    Object encrypted = flow.attributes().get("encrypted").orElse(null);
    List<Meaning> meanings =
        ThreagileImport.WORDS.find(ElementKind.DATA_FLOW, "protocol", protocol);
    return meanings.isEmpty() ? encrypted == null : meanings.getFirst().value().equals(encrypted);
  }

  private static void said(Own.Marked object, DataFlow flow, String property) {
    Object value = flow.attributes().get(property).orElse(null);
    boolean kept =
        value != null
            && object.get(property) instanceof String word
            && ThreagileImport.WORDS.find(ElementKind.DATA_FLOW, property, word).stream()
                .anyMatch(meaning -> meaning.value().equals(value));
    if (!kept) {
      object.put(property, null);
      if (value != null) {
        ThreagileImport.WORDS
            .word(ElementKind.DATA_FLOW, property, property, value)
            .ifPresent(word -> object.derive(property, word));
      }
      object.fill(property, "none");
    }
  }
}

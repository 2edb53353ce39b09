package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.export.ModelFacts;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedThreat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposed threats as risks that somebody wrote down, each in a category of its own unless it came
 * with one; and as entries of the risk tracking, where the document that they came from had them
 * so.
 */
final class RiskDocuments {

  private static final String CATEGORIES = "individual_risk_categories";

  /** Keys of a risk whose words Threagile defines; other tools may mean something else by them. */
  private static final List<String> OF_RISKS =
      List.of(
          "severity",
          "exploitation_likelihood",
          "exploitation_impact",
          "data_breach_probability",
          "data_breach_technical_assets");

  private final ThreagileDocument document;
  private final Spelling spelling = new Spelling();
  private final Map<String, Object> categories = new LinkedHashMap<>();
  private final Map<String, String> subjects = new HashMap<>();
  private final Map<String, Object> tracking = new LinkedHashMap<>();

  RiskDocuments(ThreagileDocument document) {
    this.document = document;
  }

  /** Puts both maps; the links that risks name must have been written before. */
  void putInto(Own.Marked root) {
    if (root.get(CATEGORIES) instanceof Map<?, ?> kept) {
      kept.forEach((title, category) -> categories.put(title.toString(), copy(category)));
    }
    Proposals.of(document.model).threats().forEach(this::threat);
    categories.replaceAll(
        (title, category) ->
            RiskCategory.complete(
                category, subjects.getOrDefault(title, ModelFacts.SYSTEM), document.remarks));
    root.put(CATEGORIES, categories);
    root.put(ThreagileProposals.TRACKING, tracking);
  }

  private void threat(ProposedThreat threat) {
    String source = threat.origin().sourceId();
    boolean ours = threat.origin().format().equals(ThreagileReader.FORMAT);
    if (ours && threat.details().get(ThreagileProposals.CATEGORY) instanceof String category) {
      categorised(threat, category);
    } else if (ours && threat.generated() && source != null) {
      tracking.put(source, tracked(threat));
    } else {
      alone(threat);
    }
  }

  private void categorised(ProposedThreat threat, String title) {
    Map<String, Object> category =
        categories.get(title) instanceof Map<?, ?> known ? cast(known) : category(threat, title);
    categories.put(title, category);
    add(threat, category, String.valueOf(category.get("id")));
  }

  private void alone(ProposedThreat threat) {
    String title = spelling.title(threat.title(), threat.id());
    while (categories.containsKey(title)) {
      title = spelling.title(threat.title(), threat.id());
    }
    Map<String, Object> category = category(threat, title);
    categories.put(title, category);
    add(threat, category, String.valueOf(category.get("id")));
  }

  private Map<String, Object> category(ProposedThreat threat, String title) {
    subjects.put(title, "threat:" + threat.id());
    return RiskCategory.of(threat, spelling.id("threat-" + threat.id()), document.remarks);
  }

  private void add(ProposedThreat threat, Map<String, Object> category, String categoryId) {
    Map<String, Object> risks =
        category.get("risks_identified") instanceof Map<?, ?> known
            ? cast(known)
            : new LinkedHashMap<>();
    category.put("risks_identified", risks);
    Own.Marked risk =
        new Own.Marked("threat:" + threat.id(), document.remarks).kept(threat.details());
    if (!threat.origin().format().equals(ThreagileReader.FORMAT)) {
      OF_RISKS.forEach(risk::drop);
      if (!OF_RISKS.containsAll(threat.details().keySet())) {
        document.remarks.inOwnField("threat:" + threat.id(), "details");
      }
    }
    risk.put(ThreagileProposals.CATEGORY, null);
    risk.put(ThreagileProposals.TRACKING, null);
    StringBuilder id = new StringBuilder(categoryId);
    for (String key : ThreagileProposals.RELEVANT) {
      risk.put(key, null);
      relevant(threat, key)
          .ifPresent(
              spelled -> {
                risk.put(key, spelled);
                id.append('@').append(spelled);
              });
    }
    severity(risk, threat);
    String title = new Spelling().title(threat.title(), threat.id());
    while (risks.containsKey(title)) {
      title += "'";
    }
    risk.identify(threat.id(), id.toString(), threat.title(), title);
    Map<String, Object> finished = risk.finished();
    finished.values().removeIf(value -> value == null);
    risks.put(title, finished);
    if (threat.state() != null || threat.details().get(ThreagileProposals.TRACKING) != null) {
      tracking.putIfAbsent(id.toString(), tracked(threat));
    }
  }

  private static void severity(Own.Marked risk, ProposedThreat threat) {
    boolean kept =
        risk.get("severity") instanceof String word
            && ThreagileProposals.SEVERITIES
                .ours(word)
                .filter(severity -> severity == threat.severity())
                .isPresent();
    if (!kept) {
      risk.put("severity", null);
      if (threat.severity() != null) {
        risk.derive("severity", ThreagileProposals.SEVERITIES.theirs(threat.severity()));
      }
    }
  }

  /** The first element of a threat that goes to a key, as the document spells it. */
  private Optional<String> relevant(ProposedThreat threat, String key) {
    for (ElementReference element : threat.elements()) {
      Optional<String> spelled =
          switch (element.kind()) {
            case COMPONENT -> component(element.id(), key);
            case DATA_FLOW ->
                key.equals("most_relevant_communication_link")
                    ? document.links.sourceId(element.id())
                    : Optional.empty();
            case TRUST_ZONE -> only(key, "most_relevant_trust_boundary", document.zones, element);
            case ASSET -> only(key, "most_relevant_data_asset", document.assets, element);
            case SYSTEM -> Optional.empty();
          };
      if (spelled.isPresent()) {
        return spelled;
      }
    }
    return Optional.empty();
  }

  private Optional<String> component(String id, String key) {
    boolean runtime = document.places.isWrittenAsRuntime(id);
    String own = runtime ? "most_relevant_shared_runtime" : "most_relevant_technical_asset";
    return only(key, own, document.components, new ElementReference(ElementKind.COMPONENT, id));
  }

  private static Optional<String> only(
      String key, String own, Spelling spelling, ElementReference element) {
    return key.equals(own) ? Optional.of(spelling.id(element.id())) : Optional.empty();
  }

  private Map<String, Object> tracked(ProposedThreat threat) {
    Own.Marked entry =
        new Own.Marked("threat:" + threat.id(), document.remarks)
            .kept(threat.details().get(ThreagileProposals.TRACKING));
    entry.put("status", null);
    String word = threat.origin().state();
    if (threat.state() != null) {
      boolean kept =
          threat.origin().format().equals(ThreagileReader.FORMAT)
              && ThreagileProposals.STATES
                  .ours(word)
                  .filter(state -> state == threat.state())
                  .isPresent();
      entry.put("status", kept ? word : ThreagileProposals.STATES.theirs(threat.state()));
    }
    entry.fill("status", "unchecked");
    for (String key : List.of("justification", "ticket", "date", "checked_by")) {
      if (entry.get(key) == null) {
        entry.put(key, null);
      }
    }
    return entry.finished();
  }

  private static Object copy(Object category) {
    return category instanceof Map<?, ?> map ? cast(map) : category;
  }

  private static Map<String, Object> cast(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(key.toString(), value));
    return copy;
  }
}

package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ThreatState;
import dev.glacis.exchange.proposal.WordTable;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.PlainValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Risks that people wrote down, and the tracking of these and of the risks that Threagile's rules
 * find. Tracking names a risk by its rule and its elements; a star stands for any.
 */
final class ThreagileProposals {

  static final WordTable<ThreatState> STATES = WordTable.threatStates(ThreagileReader.FORMAT);
  static final WordTable<ProposedSeverity> SEVERITIES =
      WordTable.severities(ThreagileReader.FORMAT);

  /** Key of the details that hold the entry of the risk tracking. */
  static final String TRACKING = "risk_tracking";

  /** Key of the details that names the category of a risk that somebody wrote down. */
  static final String CATEGORY = "category";

  /** In the order in which Threagile puts them into the id of a risk. */
  static final List<String> RELEVANT =
      List.of(
          "most_relevant_technical_asset",
          "most_relevant_communication_link",
          "most_relevant_trust_boundary",
          "most_relevant_shared_runtime",
          "most_relevant_data_asset");

  private final ThreagileImport run;
  private final ThreagileLinks links;
  private final StableIds ids = new StableIds();
  private final Map<String, Mapping> tracked = new LinkedHashMap<>();

  ThreagileProposals(ThreagileImport run, ThreagileLinks links) {
    this.run = run;
    this.links = links;
  }

  void readAll() {
    if (run.document.value(TRACKING) instanceof Mapping tracking) {
      tracking.forEach(this::takeUp);
    }
    if (run.document.value("individual_risk_categories") instanceof Mapping categories) {
      categories.forEach(this::category);
    }
    for (Node node : run.document.items("custom_risk_categories")) {
      category(null, node);
    }
    tracked.forEach(this::trackedRisk);
  }

  private void takeUp(String key, Node node) {
    if (node instanceof Mapping entry) {
      tracked.put(key.strip(), entry);
    } else {
      run.findings.dropped(ContentKind.THREAT_STATES, node, "An object is needed here.");
    }
  }

  /** The texts of a category stay with the system; its risks are threats. */
  private void category(String title, Node node) {
    if (!(node instanceof Mapping object)) {
      run.findings.dropped(node, "An object is needed here.");
      return;
    }
    Fields category = fields(object);
    Own own = Own.of(category);
    String name = title == null ? category.name("title") : title;
    if (category.value("risks_identified") instanceof Mapping risks) {
      risks.forEach((risk, one) -> risk(own.alone() ? null : name, category, risk, one));
    }
    if (!own.alone()) {
      run.riskCategories.put(String.valueOf(name), withoutRisks(object));
    }
  }

  private static Map<String, Object> withoutRisks(Mapping category) {
    Map<String, Object> texts = new LinkedHashMap<>();
    category.forEach(
        (key, value) -> {
          if (!key.equals("risks_identified") && PlainValue.of(value) != null) {
            texts.put(key, PlainValue.of(value));
          }
        });
    return texts;
  }

  private void risk(String category, Fields of, String title, Node node) {
    if (!(node instanceof Mapping object)) {
      run.findings.dropped(ContentKind.THREATS, node, "An object is needed here.");
      return;
    }
    Fields fields = fields(object);
    Own own = Own.of(fields);
    String categoryId = of.name("id");
    List<ElementReference> elements = new ArrayList<>();
    StringBuilder risk = new StringBuilder(String.valueOf(categoryId));
    for (String key : RELEVANT) {
      String sourceId = fields.name(key);
      if (sourceId != null && !sourceId.isBlank()) {
        risk.append('@').append(sourceId.strip());
        reference(sourceId.strip()).ifPresent(elements::add);
      }
    }
    Mapping entry = tracked.remove(risk.toString());
    Tracking tracking = entry == null ? Tracking.none() : tracking(entry);
    String severity = fields.name("severity");
    run.findings.imported(ContentKind.THREATS);
    Map<String, Object> details = details(category, fields, own, tracking);
    run.draft
        .proposals()
        .add(
            new ProposedThreat(
                ids.of(own.id() == null ? risk.toString() : own.id()),
                new Origin(ThreagileReader.FORMAT, risk.toString(), tracking.word),
                own.name() == null ? title : own.name(),
                description(of),
                stride(of),
                SEVERITIES.ours(severity).orElse(null),
                STATES.ours(tracking.word).orElse(null),
                false,
                elements,
                List.of(),
                details));
  }

  private static List<String> stride(Fields category) {
    String word = category.name("stride");
    return word == null || !Own.of(category).says("stride") ? List.of() : List.of(word);
  }

  private static String description(Fields category) {
    String text = category.text("description");
    return text == null || text.isBlank() ? null : text;
  }

  private static Map<String, Object> details(
      String category, Fields risk, Own own, Tracking tracking) {
    Map<String, Object> details = new LinkedHashMap<>();
    if (category != null) {
      details.put(CATEGORY, category);
    }
    if (own.says("severity") && !own.derived().contains("severity")) {
      risk.keep("severity");
    }
    details.putAll(risk.rest());
    details.remove(Own.KEY);
    if (!tracking.details.isEmpty()) {
      details.put(TRACKING, tracking.details);
    }
    return details;
  }

  /** A risk that Threagile's rules find; the document only says how it is treated. */
  private void trackedRisk(String key, Mapping entry) {
    Tracking tracking = tracking(entry);
    String[] parts = key.split("@");
    List<ElementReference> elements = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      reference(parts[i]).ifPresent(elements::add);
    }
    run.draft
        .proposals()
        .add(
            new ProposedThreat(
                ids.of(key.isEmpty() ? "risk" : key),
                new Origin(ThreagileReader.FORMAT, key, tracking.word),
                parts.length == 0 ? key : parts[0],
                null,
                List.of(),
                null,
                STATES.ours(tracking.word).orElse(null),
                true,
                elements.stream().distinct().toList(),
                List.of(),
                tracking.details.isEmpty() ? Map.of() : Map.of(TRACKING, tracking.details)));
  }

  private Tracking tracking(Mapping entry) {
    run.findings.imported(ContentKind.THREAT_STATES);
    Fields fields = fields(entry);
    Own own = Own.of(fields);
    String status = own.says("status") ? fields.name("status") : null;
    fields.value("status");
    if (status != null && STATES.ours(status).isEmpty()) {
      run.findings.warning(entry, "The status of this risk is not known.");
      fields.keep("status");
    }
    Map<String, Object> details = new LinkedHashMap<>(fields.rest());
    details.remove(Own.KEY);
    return new Tracking(status, details);
  }

  private Fields fields(Mapping object) {
    return new Fields(object, run.findings, run.options.maxNameLength());
  }

  private Optional<ElementReference> reference(String sourceId) {
    return run.components
        .id(sourceId)
        .or(() -> run.runtimes.id(sourceId))
        .map(ElementReference::toComponent)
        .or(() -> links.id(sourceId).map(ElementReference::toFlow))
        .or(() -> run.zones.id(sourceId).map(ElementReference::toZone))
        .or(() -> run.assets.id(sourceId).map(id -> new ElementReference(ElementKind.ASSET, id)));
  }

  private record Tracking(String word, Map<String, Object> details) {
    static Tracking none() {
      return new Tracking(null, Map.of());
    }
  }
}

package dev.glacis.exchange.tm7;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ThreatState;
import dev.glacis.exchange.proposal.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The threats that the tool generated or that somebody added, with what was decided on them. */
final class Tm7Threats {

  private static final WordTable<ThreatState> STATES = WordTable.threatStates(Tm7Reader.FORMAT);
  private static final WordTable<ProposedSeverity> SEVERITIES =
      WordTable.severities(Tm7Reader.FORMAT);

  private static final Set<String> READ =
      Set.of("Title", "UserThreatCategory", "UserThreatDescription", "Priority");

  private final Tm7Import run;
  private final StableIds ids = new StableIds();

  Tm7Threats(Tm7Import run) {
    this.run = run;
  }

  void readAll() {
    for (ThreatInstance threat : ThreatInstance.of(run.model)) {
      run.findings.imported(ContentKind.THREATS);
      run.draft.proposals().add(proposed(threat));
    }
  }

  private ProposedThreat proposed(ThreatInstance threat) {
    String title = threat.property("Title");
    String category = threat.property("UserThreatCategory");
    String state = threat.state();
    if (state != null && STATES.ours(state).isEmpty()) {
      run.findings.warning(threat.place(), "The state of this threat is not known.");
    }
    return new ProposedThreat(
        ids.of(threat.key() == null ? "threat" : threat.key()),
        new Origin(Tm7Reader.FORMAT, threat.key(), state),
        title == null ? threat.type() : title,
        threat.property("UserThreatDescription"),
        category == null ? List.of() : List.of(category),
        SEVERITIES.ours(threat.property("Priority")).orElse(null),
        STATES.ours(state).orElse(null),
        isGenerated(threat),
        elements(threat),
        List.of(),
        details(threat));
  }

  /** Ids of the templates' own threat types: of the Azure template, and of the SDL one. */
  private static boolean isGenerated(ThreatInstance threat) {
    return threat.type() != null && threat.type().matches("TH\\d+|[STRIDEA]\\d+");
  }

  private List<ElementReference> elements(ThreatInstance threat) {
    List<ElementReference> elements = new ArrayList<>();
    add(elements, ElementKind.DATA_FLOW, threat, threat.flow());
    add(elements, ElementKind.COMPONENT, threat, threat.target());
    if (elements.isEmpty()) {
      add(elements, ElementKind.COMPONENT, threat, threat.source());
    }
    return elements;
  }

  private void add(
      List<ElementReference> elements, ElementKind kind, ThreatInstance threat, String guid) {
    if (guid != null) {
      run.ids
          .find(kind, threat.surface(), guid)
          .ifPresent(id -> elements.add(new ElementReference(kind, id)));
    }
  }

  private static Map<String, Object> details(ThreatInstance threat) {
    Map<String, Object> details = new LinkedHashMap<>();
    put(details, "TypeId", threat.type());
    put(details, "SourceGuid", threat.source());
    put(details, "StateInformation", threat.stateInformation());
    put(details, "ChangedBy", Parts.text(threat.place(), "ChangedBy"));
    threat
        .properties()
        .forEach(
            (name, text) -> {
              if (!READ.contains(name)) {
                details.put(name, text);
              }
            });
    return details;
  }

  private static void put(Map<String, Object> details, String key, String text) {
    if (text != null) {
      details.put(key, text);
    }
  }
}

package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Element;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import dev.glacis.exchange.proposal.ThreatState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposals that came in another format, as OTM's own threats and mitigations. What OTM has no
 * field for stands beside, under an attribute of ours, from which they are read back whole.
 */
final class ForeignProposals {

  /** Attribute of a threat or mitigation that holds all that is proposed. */
  static final String PROPOSAL = "glacis:proposal";

  /** Attribute of the project that holds the assumptions. */
  static final String ASSUMPTIONS = "glacis:assumptions";

  /** The schema asks for a number; one that nobody knows is the middle of the scale. */
  static final int UNKNOWN_IMPACT = 50;

  private final Map<?, ?> plain;
  private final Proposals proposals;
  private final Map<String, ProposedMitigation> mitigations = new HashMap<>();
  private final Map<ElementReference, List<ProposedThreat>> threatsAt = new HashMap<>();

  private final ExportRemarks remarks;

  private ForeignProposals(Map<?, ?> plain, ExportRemarks remarks) {
    this.plain = plain;
    this.remarks = remarks;
    this.proposals = Proposals.ofPlain(plain);
    proposals.mitigations().forEach(one -> mitigations.put(one.id(), one));
    for (ProposedThreat threat : proposals.threats()) {
      threat
          .elements()
          .forEach(at -> threatsAt.computeIfAbsent(at, same -> new ArrayList<>()).add(threat));
    }
  }

  static ForeignProposals of(ArchitectureModel model, ExportRemarks remarks) {
    Map<?, ?> plain = PlainMaps.map(model.extensions().get(Proposals.KEY));
    return new ForeignProposals(plain, remarks);
  }

  /** Adds what stands at the root of a document. */
  void addTo(Map<String, Object> document) {
    append(document, "threats", all("threats", ForeignProposals::threat));
    append(document, "mitigations", all("mitigations", ForeignProposals::mitigation));
    new NativeFields(proposals, remarks).remark();
    List<?> assumptions = PlainMaps.maps(plain.get("assumptions"));
    if (!assumptions.isEmpty() && document.get("project") instanceof Map<?, ?> project) {
      Map<String, Object> attributes = copy(project.get("attributes"));
      attributes.put(ASSUMPTIONS, assumptions);
      Map<String, Object> extended = copy(project);
      extended.put("attributes", attributes);
      document.put("project", extended);
    }
  }

  /** Adds what stands at an element. */
  void addTo(Map<String, Object> object, Element element) {
    append(
        object,
        "threats",
        threatsAt.getOrDefault(ElementReference.to(element), List.of()).stream()
            .map(this::stateAt)
            .toList());
  }

  private interface Writer {
    Map<String, Object> write(Map<?, ?> plain);
  }

  private List<Map<String, Object>> all(String key, Writer writer) {
    return PlainMaps.maps(plain.get(key)).stream().map(writer::write).toList();
  }

  private static Map<String, Object> threat(Map<?, ?> plain) {
    Map<String, Object> threat = named(plain, "title");
    threat.put("categories", PlainMaps.texts(plain.get("categories")));
    Map<String, Object> risk = new LinkedHashMap<>();
    risk.put("likelihood", null);
    risk.put("impact", impact(PlainMaps.text(plain, "severity").orElse("")));
    threat.put("risk", risk);
    threat.put("attributes", Map.of(PROPOSAL, plain));
    return threat;
  }

  private static int impact(String severity) {
    for (ProposedSeverity known : ProposedSeverity.values()) {
      if (known.label().equals(severity)) {
        return switch (known) {
          case LOW -> 25;
          case MEDIUM -> 50;
          case HIGH -> 75;
          case CRITICAL -> 100;
        };
      }
    }
    return UNKNOWN_IMPACT;
  }

  private static Map<String, Object> mitigation(Map<?, ?> plain) {
    Map<String, Object> mitigation = named(plain, "title");
    mitigation.put("riskReduction", 0);
    mitigation.put("attributes", Map.of(PROPOSAL, plain));
    return mitigation;
  }

  private static Map<String, Object> named(Map<?, ?> plain, String title) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", plain.get("id"));
    object.put("name", PlainMaps.text(plain, title).orElse(String.valueOf(plain.get("id"))));
    PlainMaps.text(plain, "description").ifPresent(text -> object.put("description", text));
    return object;
  }

  private Map<String, Object> stateAt(ProposedThreat threat) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("threat", threat.id());
    ThreatState known = threat.state() == null ? ThreatState.IDENTIFIED : threat.state();
    state.put("state", NativeProposals.STATES.theirs(known));
    state.put("mitigations", threat.mitigations().stream().map(this::link).toList());
    return state;
  }

  private Map<String, Object> link(MitigationLink link) {
    ProposedMitigation mitigation = mitigations.get(link.mitigation());
    MitigationState stated = link.state();
    if (stated == null && mitigation != null) {
      stated = mitigation.state();
    }
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("mitigation", link.mitigation());
    written.put(
        "state",
        NativeProposals.MITIGATION_STATES.theirs(
            stated == null ? MitigationState.RECOMMENDED : stated));
    return written;
  }

  /** Behind what the document says itself. */
  private static void append(Map<String, Object> object, String key, List<?> items) {
    if (items.isEmpty()) {
      return;
    }
    List<Object> all = new ArrayList<>();
    if (object.get(key) instanceof List<?> known) {
      all.addAll(known);
    }
    all.addAll(items);
    object.put(key, all);
  }

  private static Map<String, Object> copy(Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    PlainMaps.map(value).forEach((key, item) -> copy.put(key.toString(), item));
    return copy;
  }
}

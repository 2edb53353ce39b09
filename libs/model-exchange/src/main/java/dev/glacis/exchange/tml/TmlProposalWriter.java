package dev.glacis.exchange.tml;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedThreat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Threats, controls and assumptions. The format has no state of a threat. */
final class TmlProposalWriter {

  private final Proposals proposals;
  private final SymbolicNames names;
  private final StandIns unknown;
  private final Map<String, TmlList> listOf = new HashMap<>();

  TmlProposalWriter(ArchitectureModel model, SymbolicNames names, StandIns unknown) {
    this.proposals = Proposals.of(model);
    this.names = names;
    this.unknown = unknown;
    for (Component component : model.components()) {
      listOf.put(component.id(), TmlList.of(component));
    }
  }

  void writeTo(Map<String, Object> document) {
    List<Map<String, Object>> threats = proposals.threats().stream().map(this::threat).toList();
    put(document, "threats", threats);
    put(document, "controls", proposals.mitigations().stream().map(this::control).toList());
    List<Object> assumptions = new ArrayList<>();
    for (Assumption assumption : proposals.assumptions()) {
      names.note(
          "assumptions", "" + assumptions.size(), assumption.id(), "assumption:" + assumption.id());
      assumptions.add(assumption(assumption));
    }
    put(document, "assumptions", assumptions);
    boolean someByNobody =
        threats.stream().anyMatch(one -> TmlExtension.NO_PERSONA.equals(one.get("threat_persona")));
    if (someByNobody) {
      List<Object> personas = new ArrayList<>();
      if (document.get("threat_personas") instanceof List<?> kept) {
        personas.addAll(kept);
      }
      personas.add(nobody());
      document.put("threat_personas", personas);
    }
  }

  private Map<String, Object> threat(ProposedThreat threat) {
    Map<String, Object> written =
        named("threats", threat.id(), threat.title(), "threat:" + threat.id());
    written.put("description", orEmpty(threat.description()));
    List<String> affected =
        threat.elements().stream()
            .filter(element -> element.kind() == ElementKind.COMPONENT)
            .filter(element -> listOf.containsKey(element.id()))
            .map(element -> names.of(listOf.get(element.id()).key(), element.id(), element.key()))
            .toList();
    if (!affected.isEmpty()) {
      written.put("components_affected", affected);
    }
    written.put("threat_persona", TmlExtension.NO_PERSONA);
    written.put("event", "");
    written.put("sources", List.of());
    putDetails(written, threat.origin(), threat.details());
    if (TmlExtension.NO_PERSONA.equals(written.get("threat_persona"))) {
      unknown.remark("threat:" + threat.id(), "threat_persona", TmlExtension.NO_PERSONA);
    }
    return written;
  }

  private Map<String, Object> control(ProposedMitigation mitigation) {
    String subject = "mitigation:" + mitigation.id();
    Map<String, Object> written = named("controls", mitigation.id(), mitigation.title(), subject);
    written.put("description", orEmpty(mitigation.description()));
    written.put(
        "threats",
        proposals.threats().stream()
            .filter(
                threat ->
                    threat.mitigations().stream()
                        .anyMatch(link -> link.mitigation().equals(mitigation.id())))
            .map(threat -> names.of("threats", threat.id(), "threat:" + threat.id()))
            .toList());
    written.put("status", status(mitigation));
    if (mitigation.state() == null) {
      unknown.add(
          "controls:" + written.get("symbolic_name") + "/status",
          subject,
          "status",
          written.get("status"));
    }
    written.put("priority", "none");
    putDetails(written, mitigation.origin(), mitigation.details());
    if (!(isOurs(mitigation.origin()) && mitigation.details().containsKey("priority"))) {
      unknown.remark(subject, "priority", "none");
    }
    return written;
  }

  /** Its own word where it came with one, so that "assumed" does not become "active". */
  private static String status(ProposedMitigation mitigation) {
    MitigationState state = mitigation.state();
    String word = mitigation.origin().state();
    boolean stands =
        isOurs(mitigation.origin())
            && state != null
            && TmlProposalReader.STATES.ours(word).orElse(null) == state;
    return stands
        ? word
        : TmlProposalReader.STATES.theirs(state == null ? MitigationState.RECOMMENDED : state);
  }

  private Map<String, Object> assumption(Assumption assumption) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("description", assumption.text());
    written.put("validity", "unconfirmed");
    putDetails(written, assumption.origin(), assumption.details());
    if (!(isOurs(assumption.origin()) && assumption.details().containsKey("validity"))) {
      unknown.remark("assumption:" + assumption.id(), "validity", "unconfirmed");
    }
    return written;
  }

  private static Map<String, Object> nobody() {
    Map<String, Object> persona = new LinkedHashMap<>();
    persona.put("symbolic_name", TmlExtension.NO_PERSONA);
    persona.put("title", "Nobody in particular");
    persona.put(
        "description",
        "Of the threats that name this persona, the model does not say whose they are.");
    persona.put("is_person", false);
    persona.put("skill_level", "engineer");
    persona.put("access_level", "anonymous");
    persona.put("malicious_intent", false);
    persona.put("applicability_to_org", "moderate");
    return persona;
  }

  private Map<String, Object> named(String list, String id, String title, String subject) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("symbolic_name", names.of(list, id, subject));
    written.put("title", orEmpty(title));
    return written;
  }

  private static void putDetails(
      Map<String, Object> written, Origin origin, Map<String, Object> details) {
    if (isOurs(origin)) {
      details.forEach(written::put);
    }
  }

  private static boolean isOurs(Origin origin) {
    return origin.format().equals(TmlReader.FORMAT);
  }

  private static void put(Map<String, Object> document, String key, List<?> items) {
    if (!items.isEmpty()) {
      document.put(key, items);
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}

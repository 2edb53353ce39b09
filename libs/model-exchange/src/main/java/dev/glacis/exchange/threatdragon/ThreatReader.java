package dev.glacis.exchange.threatdragon;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import dev.glacis.exchange.proposal.ThreatState;
import dev.glacis.exchange.proposal.WordTable;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the threats of a cell as proposals; a mitigation is a text inside its threat. */
final class ThreatReader {

  static final WordTable<ThreatState> STATES = WordTable.threatStates(ThreatDragonReader.FORMAT);
  static final WordTable<ProposedSeverity> SEVERITIES =
      WordTable.severities(ThreatDragonReader.FORMAT);

  /** To be announced and determined, as versions spell it. */
  private static final Set<String> UNKNOWN_SEVERITIES = Set.of("TBA", "TBD", "");

  private final ModelDraft draft;
  private final int maxNameLength;
  private final StableIds ids = new StableIds();
  private final Set<String> mitigations = new HashSet<>();

  ThreatReader(ModelDraft draft, int maxNameLength) {
    this.draft = draft;
    this.maxNameLength = maxNameLength;
  }

  /**
   * Reads all threats of a cell.
   *
   * @param elements what they are about; empty when the cell did not become an element
   */
  void read(Cell cell, List<ElementReference> elements) {
    int number = 0;
    for (Mapping object : cell.threats()) {
      number++;
      read(object, cell.id() + "#" + number, elements);
    }
  }

  private void read(Mapping object, String fallbackId, List<ElementReference> elements) {
    Fields fields = new Fields(object, draft.findings(), maxNameLength);
    String sourceId = first(fields.name("id"), fields.name("threatId"));
    String id = ids.of(sourceId == null ? fallbackId : sourceId);
    String status = fields.name("status");
    ThreatState state = STATES.ours(status).orElse(null);
    if (state == null && status != null) {
      draft.findings().warning(fields.value("status"), unknown(status));
    }
    List<MitigationLink> mitigations = mitigation(fields, id, state);
    ProposedThreat threat =
        new ProposedThreat(
            id,
            new Origin(ThreatDragonReader.FORMAT, sourceId, status),
            fields.said("title"),
            fields.said("description"),
            category(fields),
            severity(fields),
            state,
            false,
            elements,
            mitigations,
            details(fields));
    draft.proposals().add(threat);
    draft.findings().imported(ContentKind.THREATS);
  }

  private static List<String> category(Fields fields) {
    String type = fields.name("type");
    return type == null || type.isBlank() ? List.of() : List.of(type);
  }

  private ProposedSeverity severity(Fields fields) {
    String word = fields.name("severity");
    ProposedSeverity severity = SEVERITIES.ours(word).orElse(null);
    if (severity == null && word != null && !UNKNOWN_SEVERITIES.contains(word)) {
      fields.keep("severity");
    }
    return severity;
  }

  private List<MitigationLink> mitigation(Fields fields, String threat, ThreatState state) {
    String text = fields.text("mitigation");
    if (text == null || text.isBlank()) {
      return List.of();
    }
    draft.findings().imported(ContentKind.MITIGATIONS);
    String own = fields.name(ThreatWriter.OWN_MITIGATION);
    String id = own == null || own.isBlank() ? mitigationId(threat) : own;
    if (!mitigations.add(id)) {
      // One mitigation of several threats, which an export wrote into each of them.
      return List.of(MitigationLink.to(id));
    }
    draft
        .proposals()
        .add(
            new ProposedMitigation(
                id,
                new Origin(ThreatDragonReader.FORMAT, null, null),
                null,
                text,
                MitigationOfThreat.state(state),
                Map.of()));
    return List.of(MitigationLink.to(id));
  }

  /** The id of the mitigation inside a threat, which has none of its own. */
  static String mitigationId(String threat) {
    return threat + "/mitigation";
  }

  private static Map<String, Object> details(Fields fields) {
    fields.value("new");
    fields.value("$$hashKey");
    return fields.rest();
  }

  private static String unknown(String status) {
    return "The state " + Quoted.of(status) + " is unknown; the threat has none.";
  }

  private static String first(String one, String other) {
    String found = one == null || one.isBlank() ? other : one;
    return found == null || found.isBlank() ? null : found;
  }
}

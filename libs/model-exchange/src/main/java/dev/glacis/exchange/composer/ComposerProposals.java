package dev.glacis.exchange.composer;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.MitigationState;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lists of a workspace and the links between them. */
final class ComposerProposals {

  private static final WordTable<ThreatState> STATES =
      WordTable.threatStates(ComposerReader.FORMAT);
  private static final WordTable<MitigationState> MITIGATION_STATES =
      WordTable.mitigationStates(ComposerReader.FORMAT);
  private static final WordTable<ProposedSeverity> SEVERITIES =
      WordTable.severities(ComposerReader.FORMAT);

  private static final Map<String, String> STRIDE =
      Map.of(
          "S", "Spoofing",
          "T", "Tampering",
          "R", "Repudiation",
          "I", "Information disclosure",
          "D", "Denial of service",
          "E", "Elevation of privilege");

  private final ModelDraft draft;
  private final ImportOptions options;
  private final Map<String, String> mitigations = new HashMap<>();
  private final Map<String, List<MitigationLink>> linksOf = new HashMap<>();
  private final Map<String, List<Object>> assumedFor = new LinkedHashMap<>();

  ComposerProposals(ModelDraft draft, ImportOptions options) {
    this.draft = draft;
    this.options = options;
  }

  void read(Fields workspace) {
    StableIds ids = new StableIds();
    workspace.objects("mitigations").forEach(object -> mitigation(object, ids));
    workspace.objects("mitigationLinks").forEach(this::mitigationLink);
    workspace.objects("assumptionLinks").forEach(this::assumptionLink);
    StableIds threatIds = new StableIds();
    workspace.objects("threats").forEach(object -> threat(object, threatIds));
    workspace
        .objects("mitigationLinks")
        .forEach(
            link -> {
              if (linksOf.containsKey(fields(link).name("linkedId"))) {
                draft.findings().dropped(link, "The link leads to a threat that is not there.");
              }
            });
    StableIds assumptionIds = new StableIds();
    workspace.objects("assumptions").forEach(object -> assumption(object, assumptionIds));
  }

  private void mitigation(Mapping object, StableIds ids) {
    Fields fields = fields(object);
    String sourceId = id(fields);
    String content = fields.said("content");
    String id = sourceId == null ? ids.ofName(shortened(content), "mitigation") : ids.of(sourceId);
    if (sourceId != null) {
      mitigations.putIfAbsent(sourceId, id);
    }
    String status = fields.name("status");
    draft
        .proposals()
        .add(
            new ProposedMitigation(
                id,
                new Origin(ComposerReader.FORMAT, sourceId, status),
                null,
                content,
                MITIGATION_STATES.ours(status).orElse(null),
                fields.rest()));
    draft.findings().imported(ContentKind.MITIGATIONS);
  }

  private void mitigationLink(Mapping object) {
    Fields fields = fields(object);
    String mitigation = mitigations.get(fields.name("mitigationId"));
    String threat = fields.name("linkedId");
    if (mitigation == null || threat == null) {
      draft.findings().dropped(object, "The link does not lead from a mitigation to a threat.");
      return;
    }
    linksOf.computeIfAbsent(threat, same -> new ArrayList<>()).add(MitigationLink.to(mitigation));
  }

  private void assumptionLink(Mapping object) {
    Fields fields = fields(object);
    String assumption = fields.name("assumptionId");
    String linked = fields.name("linkedId");
    if (assumption == null || linked == null) {
      draft.findings().dropped(object, "The link does not lead from an assumption to anything.");
      return;
    }
    String type = fields.name("type");
    assumedFor
        .computeIfAbsent(assumption, same -> new ArrayList<>())
        .add((type == null ? "Threat" : type) + ":" + linked);
  }

  private void threat(Mapping object, StableIds ids) {
    Fields fields = fields(object);
    String sourceId = id(fields);
    String statement = fields.said("statement");
    String action = fields.text("threatAction");
    fields.keep("threatAction");
    String title = shortened(action == null || action.isBlank() ? statement : action);
    String status = fields.name("status");
    ThreatState state = STATES.ours(status).orElse(null);
    if (state == null && status != null) {
      draft
          .findings()
          .warning(fields.value("status"), "The state " + Quoted.of(status) + " is unknown.");
    }
    draft
        .proposals()
        .add(
            new ProposedThreat(
                sourceId == null ? ids.ofName(title, "threat") : ids.of(sourceId),
                new Origin(ComposerReader.FORMAT, sourceId, status),
                title,
                statement,
                stride(fields),
                metadata(fields, "Priority")
                    .flatMap(priority -> SEVERITIES.ours(priority.name("value")))
                    .orElse(null),
                state,
                false,
                List.of(),
                links(sourceId),
                fields.rest()));
    draft.findings().imported(ContentKind.THREATS);
  }

  /** Taken by the first threat of an id; what nobody takes leads nowhere. */
  private List<MitigationLink> links(String threat) {
    List<MitigationLink> links = linksOf.remove(threat);
    return links == null ? List.of() : links;
  }

  private List<String> stride(Fields threat) {
    return metadata(threat, "STRIDE")
        .map(stride -> stride.names("value"))
        .orElse(List.of())
        .stream()
        .map(letter -> STRIDE.getOrDefault(letter, letter))
        .toList();
  }

  /** The entry of a key; the list itself stays in the details. */
  private Optional<Fields> metadata(Fields fields, String key) {
    Optional<Fields> found =
        fields.objects("metadata").stream()
            .map(this::fields)
            .filter(entry -> key.equals(entry.name("key")))
            .findFirst();
    fields.keep("metadata");
    return found;
  }

  private void assumption(Mapping object, StableIds ids) {
    Fields fields = fields(object);
    String sourceId = id(fields);
    String content = fields.said("content");
    if (content == null) {
      draft
          .findings()
          .dropped(ContentKind.ASSUMPTIONS, object, "The assumption does not say anything.");
      return;
    }
    Map<String, Object> details = new LinkedHashMap<>(fields.rest());
    if (assumedFor.containsKey(sourceId)) {
      details.put("linked", assumedFor.get(sourceId));
    }
    draft
        .proposals()
        .add(
            new Assumption(
                sourceId == null ? ids.ofName(shortened(content), "assumption") : ids.of(sourceId),
                new Origin(ComposerReader.FORMAT, sourceId, null),
                content,
                details));
    draft.findings().imported(ContentKind.ASSUMPTIONS);
  }

  private static String id(Fields fields) {
    String id = fields.name("id");
    return id == null || id.isBlank() ? null : id;
  }

  private static String shortened(String text) {
    if (text == null || text.length() <= 120) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(118));
    return text.substring(0, half ? 118 : 119) + "…";
  }

  private Fields fields(Mapping object) {
    return new Fields(object, draft.findings(), options.maxNameLength());
  }
}

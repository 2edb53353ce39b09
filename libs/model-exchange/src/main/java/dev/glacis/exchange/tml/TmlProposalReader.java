package dev.glacis.exchange.tml;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import dev.glacis.exchange.proposal.WordTable;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads threats, controls and assumptions as proposals. How bad a threat is comes from the worst
 * risk that names it; personas and risks themselves are kept for export.
 */
final class TmlProposalReader {

  static final WordTable<MitigationState> STATES = WordTable.mitigationStates(TmlReader.FORMAT);
  private static final WordTable<ProposedSeverity> SEVERITIES =
      WordTable.severities(TmlReader.FORMAT);

  private final ModelDraft draft;
  private final TmlElementReader elements;
  private final ImportOptions options;
  private final TmlExtension extension;
  private final StableIds threatIds = new StableIds();
  private final StableIds controlIds = new StableIds();
  private final StableIds assumptionIds = new StableIds();
  private final Map<String, List<MitigationLink>> controlsOf = new HashMap<>();
  private final Map<String, ProposedSeverity> severities = new HashMap<>();
  private int assumptions;

  TmlProposalReader(
      ModelDraft draft, TmlElementReader elements, ImportOptions options, TmlExtension extension) {
    this.draft = draft;
    this.elements = elements;
    this.options = options;
    this.extension = extension;
  }

  void read(Fields document) {
    document.objects("controls").forEach(this::control);
    document.objects("risks").forEach(this::risk);
    if (!document.objects("risks").isEmpty()) {
      document.keep("risks");
    }
    document.objects("threats").forEach(this::threat);
    document.objects("assumptions").forEach(this::assumption);
    personas(document);
  }

  private void control(Mapping object) {
    Fields fields = fields(object);
    String symbolic = fields.name("symbolic_name");
    String title = fields.said("title");
    String id = id(controlIds, "controls", symbolic, title);
    for (String threat : fields.names("threats")) {
      controlsOf.computeIfAbsent(threat, same -> new ArrayList<>()).add(MitigationLink.to(id));
    }
    String status = fields.name("status");
    boolean known = extension.isKnown("controls", symbolic, "status");
    MitigationState state = known ? STATES.ours(status).orElse(null) : null;
    if (state == null && status != null && known) {
      draft
          .findings()
          .warning(fields.value("status"), "The state " + Quoted.of(status) + " is unknown.");
    }
    if ("none".equals(fields.name("priority"))) {
      fields.value("priority");
    } else {
      fields.keep("priority");
    }
    String description = fields.said("description");
    draft
        .proposals()
        .add(
            new ProposedMitigation(
                id,
                new Origin(TmlReader.FORMAT, symbolic, known ? status : null),
                title,
                description,
                state,
                fields.rest()));
    draft.findings().imported(ContentKind.MITIGATIONS);
  }

  private void risk(Mapping object) {
    Fields fields = fields(object);
    SEVERITIES
        .ours(fields.name("level"))
        .ifPresent(
            severity ->
                fields
                    .names("threats")
                    .forEach(
                        threat ->
                            severities.merge(
                                threat,
                                severity,
                                (one, other) -> one.compareTo(other) >= 0 ? one : other)));
  }

  private void threat(Mapping object) {
    Fields fields = fields(object);
    String symbolic = fields.name("symbolic_name");
    String title = fields.said("title");
    List<ElementReference> affected = new ArrayList<>();
    for (String name : fields.names("components_affected")) {
      elements
          .componentNamed(name)
          .ifPresentOrElse(
              affected::add,
              () ->
                  draft
                      .findings()
                      .dropped(
                          fields.value("components_affected"),
                          "There is no component " + Quoted.of(name) + "."));
    }
    skipDefaults(fields);
    String description = fields.said("description");
    draft
        .proposals()
        .add(
            new ProposedThreat(
                id(threatIds, "threats", symbolic, title),
                new Origin(TmlReader.FORMAT, symbolic, null),
                title,
                description,
                List.of(),
                severities.get(symbolic),
                null,
                false,
                affected,
                controlsOf.getOrDefault(symbolic, List.of()),
                fields.rest()));
    draft.findings().imported(ContentKind.THREATS);
  }

  /** What the schema asks for although there is nothing to say. */
  private static void skipDefaults(Fields threat) {
    if (threat.said("event") != null) {
      threat.keep("event");
    }
    if (!threat.names("sources").isEmpty()) {
      threat.keep("sources");
    }
    if (!TmlExtension.NO_PERSONA.equals(threat.name("threat_persona"))) {
      threat.keep("threat_persona");
    }
  }

  private void assumption(Mapping object) {
    Fields fields = fields(object);
    String text = fields.said("description");
    String number = String.valueOf(assumptions++);
    if (text == null) {
      draft
          .findings()
          .dropped(ContentKind.ASSUMPTIONS, object, "The assumption does not say anything.");
      return;
    }
    if (!"unconfirmed".equals(fields.name("validity"))) {
      fields.keep("validity");
    }
    String own = extension.ids().get("assumptions:" + number);
    String start = text.length() > 60 ? text.substring(0, text.offsetByCodePoints(0, 40)) : text;
    draft
        .proposals()
        .add(
            new Assumption(
                own == null ? assumptionIds.ofName(start, "assumption") : assumptionIds.of(own),
                new Origin(TmlReader.FORMAT, null, null),
                text,
                fields.rest()));
    draft.findings().imported(ContentKind.ASSUMPTIONS);
  }

  /** Kept for export, but for the one that stands in for none. */
  private void personas(Fields document) {
    boolean others =
        document.objects("threat_personas").stream()
            .anyMatch(
                persona -> !TmlExtension.NO_PERSONA.equals(fields(persona).name("symbolic_name")));
    if (others) {
      document.keep("threat_personas");
    }
  }

  private String id(StableIds ids, String list, String symbolic, String title) {
    return symbolic == null || symbolic.isBlank()
        ? ids.ofName(title, list)
        : ids.of(extension.id(list, symbolic));
  }

  private Fields fields(Mapping object) {
    return new Fields(object, draft.findings(), options.maxNameLength());
  }
}

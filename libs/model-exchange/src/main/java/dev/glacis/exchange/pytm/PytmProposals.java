package dev.glacis.exchange.pytm;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.proposal.Assumption;
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
import dev.glacis.exchange.tree.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings that pytm wrote, those that an assumption excluded, and the assumptions. */
final class PytmProposals {

  private static final WordTable<ProposedSeverity> SEVERITIES =
      WordTable.severities(PytmReader.FORMAT);
  private static final WordTable<ThreatState> STATES = WordTable.threatStates(PytmReader.FORMAT);

  private final PytmImport run;
  private final StableIds threats = new StableIds();
  private final StableIds assumptions = new StableIds();

  PytmProposals(PytmImport run) {
    this.run = run;
  }

  void readAll() {
    run.document.objects("findings").forEach(finding -> threat(finding, null));
    run.document
        .objects("excluded_findings")
        .forEach(finding -> threat(finding, ThreatState.NOT_APPLICABLE));
    run.document.items("assumptions").forEach(this::assumption);
  }

  private void threat(Mapping object, ThreatState excluded) {
    Fields fields = run.fields(object);
    String rule = fields.name("threat_id");
    String target = fields.name("target");
    String response = PytmImport.text(fields, "response");
    ThreatState state = excluded == null ? STATES.ours(firstWord(response)).orElse(null) : excluded;
    String severity = PytmImport.text(fields, "severity");
    String description = PytmImport.text(fields, "description");
    String details = PytmImport.text(fields, "details");
    run.findings.imported(ContentKind.THREATS);
    run.draft
        .proposals()
        .add(
            new ProposedThreat(
                threats.of((rule == null ? "finding" : rule) + "@" + slug(target)),
                new Origin(PytmReader.FORMAT, rule, response),
                description == null ? rule : description,
                details,
                List.of(),
                SEVERITIES.ours(severity).orElse(null),
                state,
                true,
                elements(target),
                List.of(),
                details(fields, severity)));
  }

  /** Mitigations are advice of pytm's library, not measures of the system: they stay details. */
  private Map<String, Object> details(Fields fields, String severity) {
    fields.value("element");
    Map<String, Object> details = new LinkedHashMap<>(run.statements.rest(fields));
    if (severity != null && SEVERITIES.ours(severity).isEmpty()) {
      details.put("severity", severity);
    }
    return details;
  }

  /** Findings name what they are about; a component is meant before a flow of the same name. */
  private List<ElementReference> elements(String target) {
    if (target == null) {
      return List.of();
    }
    return run.components
        .id(target)
        .map(ElementReference::toComponent)
        .or(() -> run.flows.id(target).map(ElementReference::toFlow))
        .or(() -> run.zones.id(target).map(ElementReference::toZone))
        .map(List::of)
        .orElse(List.of());
  }

  private void assumption(Node node) {
    Fields fields = node instanceof Mapping object ? run.fields(object) : null;
    String name = fields == null ? scalar(node) : fields.name("name");
    if (name == null) {
      run.findings.dropped(ContentKind.ASSUMPTIONS, node, "The assumption says nothing.");
      return;
    }
    run.findings.imported(ContentKind.ASSUMPTIONS);
    run.draft
        .proposals()
        .add(
            new Assumption(
                assumptions.ofName(name, "assumption"),
                new Origin(PytmReader.FORMAT, name, null),
                name,
                fields == null ? Map.of() : run.statements.rest(fields)));
  }

  private static String scalar(Node node) {
    return node instanceof Scalar && PlainValue.of(node) instanceof String text && !text.isBlank()
        ? text
        : null;
  }

  /** pytm documents the words, and authors go on with a sentence after them. */
  private static String firstWord(String response) {
    return response == null ? null : response.strip().split("[^A-Za-z]", 2)[0];
  }

  private static String slug(String target) {
    return new StableIds().ofName(target, "system");
  }
}

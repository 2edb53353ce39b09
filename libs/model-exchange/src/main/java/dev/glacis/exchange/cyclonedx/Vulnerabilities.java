package dev.glacis.exchange.cyclonedx;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known vulnerabilities of the parts, with what was analysed (VEX), as proposed threats. */
final class Vulnerabilities {

  private static final WordTable<ThreatState> STATES =
      WordTable.threatStates(CycloneDxReader.FORMAT);
  private static final WordTable<ProposedSeverity> SEVERITIES =
      WordTable.severities(CycloneDxReader.FORMAT);

  private final BomImport run;
  private final StableIds ids = new StableIds();

  Vulnerabilities(BomImport run) {
    this.run = run;
  }

  void readAll() {
    for (Node node : run.document.items("vulnerabilities")) {
      if (node instanceof Mapping object) {
        read(run.fields(object));
      } else {
        run.findings.dropped(ContentKind.THREATS, node, "An object is needed here.");
      }
    }
  }

  private void read(Fields fields) {
    String id = fields.name("id");
    String reference = fields.name("bom-ref");
    Fields analysis = fields.part("analysis");
    String state = analysis == null ? null : analysis.name("state");
    String key = id == null ? reference : id;
    if (reference != null) {
      fields.keep("bom-ref");
    }
    run.findings.imported(ContentKind.THREATS);
    run.draft
        .proposals()
        .add(
            new ProposedThreat(
                key == null || key.isBlank() ? ids.ofName(null, "vulnerability") : ids.of(key),
                new Origin(CycloneDxReader.FORMAT, key, state),
                key,
                fields.text("description"),
                List.of(),
                severity(fields),
                STATES.ours(state).orElse(null),
                true,
                elements(fields),
                List.of(),
                details(fields)));
  }

  /** The worst of the ratings. */
  private ProposedSeverity severity(Fields fields) {
    ProposedSeverity worst =
        fields.objects("ratings").stream()
            .map(rating -> SEVERITIES.ours(run.fields(rating).name("severity")))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(null);
    fields.keep("ratings");
    return worst;
  }

  private List<ElementReference> elements(Fields fields) {
    List<ElementReference> elements = new ArrayList<>();
    for (Mapping affected : fields.objects("affects")) {
      run.parts
          .find(run.fields(affected).name("ref"))
          .map(part -> ElementReference.toComponent(part.id()))
          .ifPresent(elements::add);
    }
    return elements.stream().distinct().toList();
  }

  private Map<String, Object> details(Fields fields) {
    return Pictures.without(fields, run.findings);
  }

  /** A proposed threat that was a vulnerability, as one again. */
  static Map<String, Object> written(ProposedThreat threat) {
    Map<String, Object> written = new LinkedHashMap<>(threat.details());
    written.put("id", threat.title() == null ? threat.id() : threat.title());
    if (threat.description() != null) {
      written.put("description", threat.description());
    }
    if (threat.state() != null) {
      Map<String, Object> analysis = new LinkedHashMap<>();
      if (threat.details().get("analysis") instanceof Map<?, ?> kept) {
        kept.forEach((key, value) -> analysis.put(key.toString(), value));
      }
      String word = threat.origin().state();
      boolean same = STATES.ours(word).orElse(null) == threat.state();
      analysis.put("state", same ? word : STATES.theirs(threat.state()));
      written.put("analysis", analysis);
    }
    if (threat.severity() != null && !written.containsKey("ratings")) {
      written.put("ratings", List.of(Map.of("severity", SEVERITIES.theirs(threat.severity()))));
    }
    written.put(
        "affects", threat.elements().stream().map(element -> Map.of("ref", element.id())).toList());
    return written;
  }
}

package dev.glacis.modeling.revision.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import dev.glacis.exchange.proposal.Word;
import java.util.List;
import java.util.Map;

/**
 * What a document lists beside its architecture; no rule counts it.
 *
 * @param id unique among the proposals of its kind
 * @param state in our words; null when the document does not say
 * @param generated whether a rule of the document's tool found the threat, and no person
 * @param elements what a threat is about, as {@code kind:id}; empty for the whole system
 * @param mitigations of a threat
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
    ProposalKind kind,
    String id,
    Origin origin,
    String title,
    String description,
    List<String> categories,
    String severity,
    String state,
    boolean generated,
    List<String> elements,
    List<Mitigation> mitigations) {

  /**
   * What is or may be done about a threat.
   *
   * @param id of the proposal of kind mitigation
   * @param state for this threat; that of the mitigation where the document says one for all
   * @param word the document's own word for that state; null when it says none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Mitigation(String id, String title, String state, String word) {}

  /**
   * @param mitigations of the model, by id
   */
  static ProposalView of(ProposedThreat threat, Map<String, ProposedMitigation> mitigations) {
    return new ProposalView(
        ProposalKind.THREAT,
        threat.id(),
        threat.origin(),
        threat.title(),
        threat.description(),
        threat.categories(),
        label(threat.severity()),
        label(threat.state()),
        threat.generated(),
        threat.elements().stream().map(ElementReference::key).toList(),
        threat.mitigations().stream()
            .map(link -> mitigation(link, mitigations.get(link.mitigation())))
            .toList());
  }

  static ProposalView of(ProposedMitigation mitigation) {
    return plain(
        ProposalKind.MITIGATION,
        mitigation.id(),
        mitigation.origin(),
        mitigation.title(),
        mitigation.description(),
        label(mitigation.state()));
  }

  static ProposalView of(Assumption assumption) {
    return plain(
        ProposalKind.ASSUMPTION,
        assumption.id(),
        assumption.origin(),
        null,
        assumption.text(),
        null);
  }

  private static ProposalView plain(
      ProposalKind kind, String id, Origin origin, String title, String description, String state) {
    return new ProposalView(
        kind, id, origin, title, description, List.of(), null, state, false, List.of(), List.of());
  }

  /** A link to a mitigation that the model does not hold has no title. */
  private static Mitigation mitigation(MitigationLink link, ProposedMitigation linked) {
    boolean own = link.state() != null || linked == null;
    return new Mitigation(
        link.mitigation(),
        linked == null ? null : linked.title(),
        label(own ? link.state() : linked.state()),
        own ? link.word() : linked.origin().state());
  }

  private static String label(Word word) {
    return word == null ? null : word.label();
  }
}

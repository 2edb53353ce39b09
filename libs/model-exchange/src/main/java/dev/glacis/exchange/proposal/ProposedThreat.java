package dev.glacis.exchange.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A threat that a document lists.
 *
 * @param id own id, derived from the source's; unique among the proposed threats of a model
 * @param title null when the source has none
 * @param categories words of the source, such as {@code Spoofing}
 * @param severity null when the source does not say
 * @param state null when the source does not say
 * @param generated a rule of the source found it; false when a person wrote it
 * @param elements what it is about; empty for the system as a whole
 * @param mitigations what is or may be done about it, in the order of their ids
 * @param details what else the source says, kept for export: plain maps, lists and values
 */
public record ProposedThreat(
    String id,
    Origin origin,
    String title,
    String description,
    List<String> categories,
    ProposedSeverity severity,
    ThreatState state,
    boolean generated,
    List<ElementReference> elements,
    List<MitigationLink> mitigations,
    Map<String, Object> details) {

  public ProposedThreat {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    categories = List.copyOf(categories);
    elements = List.copyOf(elements);
    mitigations =
        mitigations.stream().sorted(Comparator.comparing(MitigationLink::mitigation)).toList();
    details = Details.of(details);
  }

  /**
   * A mitigation of this threat.
   *
   * @param mitigation id of a proposed mitigation
   * @param state null when the source gives the mitigation one state for all threats, or none
   * @param word the source's own word for that state; null when it says none
   */
  public record MitigationLink(String mitigation, MitigationState state, String word) {

    public MitigationLink {
      Objects.requireNonNull(mitigation, "mitigation");
    }

    /** A link without a state of its own. */
    public static MitigationLink to(String mitigation) {
      return new MitigationLink(mitigation, null, null);
    }
  }
}

package dev.glacis.modeling.revision.application;

import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists the threats, mitigations and assumptions that the document of a revision lists itself, by
 * kind and id.
 */
@ApplicationScoped
public class ListProposals {

  private static final Comparator<String> ORDER = Comparator.naturalOrder();

  private final ReadRevisionContent content;

  ListProposals(ReadRevisionContent content) {
    this.content = content;
  }

  public Page<ProposalView> list(String tenantId, UUID systemId, int number, PageRequest request) {
    List<ProposalView> all = all(content.architecture(tenantId, systemId, number));
    String after = request.after().orElse("");
    List<ProposalView> rows =
        all.stream()
            .filter(proposal -> ORDER.compare(position(proposal), after) > 0)
            .limit(request.first() + 1L)
            .toList();
    return Page.of(rows, request, all.size(), ListProposals::position);
  }

  private static List<ProposalView> all(String architecture) {
    Proposals proposals = Proposals.of(CanonicalModel.read(architecture));
    Map<String, ProposedMitigation> mitigations =
        proposals.mitigations().stream()
            .collect(
                Collectors.toMap(ProposedMitigation::id, Function.identity(), (one, same) -> one));
    return Stream.of(
            proposals.threats().stream().map(threat -> ProposalView.of(threat, mitigations)),
            proposals.mitigations().stream().map(ProposalView::of),
            proposals.assumptions().stream().map(ProposalView::of))
        .flatMap(kind -> kind)
        .sorted(Comparator.comparing(ListProposals::position, ORDER))
        .toList();
  }

  private static String position(ProposalView proposal) {
    return proposal.kind().ordinal() + proposal.id();
  }
}

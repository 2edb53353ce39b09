package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document lists beside its architecture: <code>kind</code> is threat, mitigation or
 * assumption. No rule, check or risk counts it. <code>elements</code> are written kind:id; none
 * stands for the whole system.
 */
@Type("Proposal")
@Schema(name = "Proposal")
public record ProposalView(
    @NotNull String kind,
    @NotNull @Id String id,
    @NotNull ProposalOriginView origin,
    String title,
    String description,
    @NotNull List<@NotNull String> categories,
    String severity,
    String state,
    boolean generated,
    @NotNull List<@NotNull String> elements,
    @NotNull List<@NotNull ProposedMitigationView> mitigations) {}

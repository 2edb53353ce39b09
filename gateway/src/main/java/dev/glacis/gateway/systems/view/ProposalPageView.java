package dev.glacis.gateway.systems.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the list of proposals: threats, mitigations, assumptions, each by id. */
@Type("ProposalPage")
@Schema(name = "ProposalPage")
public record ProposalPageView(
    @NotNull List<@NotNull ProposalView> items, @NotNull PageInfoView page, int totalCount) {}

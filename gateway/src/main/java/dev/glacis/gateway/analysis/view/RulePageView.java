package dev.glacis.gateway.analysis.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the list of threat definitions. */
@Type("RulePage")
@Schema(name = "RulePage")
public record RulePageView(
    @NotNull List<@NotNull RuleView> items, @NotNull PageInfoView page, int totalCount) {}

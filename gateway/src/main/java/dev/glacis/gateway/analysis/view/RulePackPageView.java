package dev.glacis.gateway.analysis.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the list of rule packs in force. */
@Type("RulePackPage")
@Schema(name = "RulePackPage")
public record RulePackPageView(
    @NotNull List<@NotNull RulePackView> items, @NotNull PageInfoView page, int totalCount) {}

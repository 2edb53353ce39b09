package dev.glacis.gateway.systems.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the list of revisions, newest first. */
@Type("RevisionPage")
@Schema(name = "RevisionPage")
public record RevisionPageView(
    @NotNull List<@NotNull RevisionView> items, @NotNull PageInfoView page, int totalCount) {}

package dev.glacis.gateway.systems.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the list of named versions, by name. */
@Type("VersionPage")
@Schema(name = "VersionPage")
public record VersionPageView(
    @NotNull List<@NotNull VersionView> items, @NotNull PageInfoView page, int totalCount) {}

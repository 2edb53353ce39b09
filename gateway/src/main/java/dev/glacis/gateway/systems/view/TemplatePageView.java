package dev.glacis.gateway.systems.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the list of templates, by id. */
@Type("TemplatePage")
@Schema(name = "TemplatePage")
public record TemplatePageView(
    @NotNull List<@NotNull TemplateView> items, @NotNull PageInfoView page, int totalCount) {}

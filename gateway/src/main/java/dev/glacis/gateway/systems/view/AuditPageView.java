package dev.glacis.gateway.systems.view;

import dev.glacis.gateway.paging.PageInfoView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the audit trail, newest first. */
@Type("AuditPage")
@Schema(name = "AuditPage")
public record AuditPageView(
    @NotNull List<@NotNull AuditEntryView> items, @NotNull PageInfoView page, int totalCount) {}

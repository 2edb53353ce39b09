package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong, missing or contradictory in a model; {@code unaskedFacts} are left out. */
@Type("Lint")
@Schema(name = "Lint")
public record LintView(
    @NotNull LintCountsView counts,
    @NotNull List<@NotNull LintFindingView> findings,
    int unaskedFacts) {}

package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from one model to another; what matters to security is listed once more. */
@Type("Difference")
@Schema(name = "Difference")
public record DifferenceView(
    @NotNull DifferenceSideView before,
    @NotNull DifferenceSideView after,
    boolean identical,
    @NotNull DifferenceCountsView counts,
    @NotNull List<@NotNull SecurityChangeView> security,
    @NotNull List<@NotNull PlacedElementView> added,
    @NotNull List<@NotNull PlacedElementView> removed,
    @NotNull List<@NotNull ChangedElementView> changed) {}

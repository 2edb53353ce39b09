package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed about an element that both models hold. */
@Type("ChangedElement")
@Schema(name = "ChangedElement")
public record ChangedElementView(
    @NotNull ModelElementView element,
    MoveView moved,
    @NotNull List<@NotNull ValueChangeView> properties,
    @NotNull List<@NotNull ValueChangeView> attributes) {}

package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A countermeasure at one place of the system, with the fingerprints of the threats it serves. */
@Type("Countermeasure")
@Schema(name = "Countermeasure")
public record CountermeasureView(
    @NotNull @Id String id,
    @NotNull String definition,
    @NotNull String title,
    ElementView element,
    String presence,
    @NotNull String status,
    @NotNull List<@NotNull String> threats) {}

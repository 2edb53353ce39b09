package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one countermeasure does, or would do, to a threat; <code>effect</code> is the share taken
 * away, 0 to 1.
 */
@Type("AppliedCountermeasure")
@Schema(name = "AppliedCountermeasure")
public record AppliedCountermeasureView(
    @NotNull @Id String id,
    @NotNull String definition,
    @NotNull String title,
    String presence,
    String status,
    double effect) {}

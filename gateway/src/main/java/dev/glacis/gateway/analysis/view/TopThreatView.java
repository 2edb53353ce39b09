package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reported threat with the highest current risk, 0 to 100. */
@Type("TopThreat")
@Schema(name = "TopThreat")
public record TopThreatView(@NotNull @Id String id, @NotNull String title, int risk) {}

package dev.glacis.gateway.reports.view;

import dev.glacis.gateway.analysis.view.ElementView;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Threats of one element by STRIDE category. */
@Type("MatrixRow")
@Schema(name = "MatrixRow")
public record MatrixRowView(
    @NotNull ElementView element, @NotNull Map<String, Integer> counts, int total) {}

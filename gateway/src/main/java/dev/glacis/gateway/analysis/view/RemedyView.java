package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

/**
 * A countermeasure of a rule.
 *
 * @param effect the share of risk that it takes away, 0 to 1
 * @param clauses what it serves in standards, and how far alone
 */
@Type("Remedy")
@org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Remedy")
public record RemedyView(
    @NotNull @Id String id,
    String title,
    double effect,
    String because,
    List<@NotNull ClauseMappingView> clauses) {}

package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A threat definition of a rule pack in force.
 *
 * @param systemsWith component types one of which the system must have; empty means every system
 * @param harms what it does to people beyond the loss of security
 */
@Type("Rule")
@Schema(name = "Rule")
public record RuleView(
    @NotNull @Id String id,
    @NotNull String version,
    @NotNull String pack,
    @NotNull String title,
    String summary,
    RuleTextView text,
    String scope,
    List<@NotNull String> appliesTo,
    List<@NotNull String> systemsWith,
    List<@NotNull AlternativeView> when,
    List<@NotNull Stride> stride,
    List<@NotNull Harm> harms,
    List<@NotNull String> lifecycle,
    List<@NotNull ReferenceView> references,
    List<@NotNull RemedyView> countermeasures) {}

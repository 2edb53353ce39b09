package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule pack in force. */
@Type("RulePack")
@Schema(name = "RulePack")
public record RulePackView(
    @NotNull @Id String id,
    @NotNull String version,
    String title,
    String licence,
    String digest,
    int rules,
    int countermeasures) {}

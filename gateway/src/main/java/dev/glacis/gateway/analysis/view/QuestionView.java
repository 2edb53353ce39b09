package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An unknown fact or control whose answer would settle something. */
@Type("Question")
@Schema(name = "Question")
public record QuestionView(
    ElementView element,
    @NotNull String attribute,
    boolean control,
    @NotNull String text,
    @NotNull List<@NotNull String> threats,
    int changes,
    int riskAtStake) {}

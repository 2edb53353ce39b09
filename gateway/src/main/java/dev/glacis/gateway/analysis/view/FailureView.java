package dev.glacis.gateway.analysis.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a revision cannot be evaluated. */
@Type("EvaluationFailure")
@Schema(name = "EvaluationFailure")
public record FailureView(@NotNull String code, String detail) {}

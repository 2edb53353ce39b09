package dev.glacis.gateway.analysis.view;

import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much an evaluation looked at. */
@Type("Evaluated")
@Schema(name = "Evaluated")
public record EvaluatedView(int components, int dataflows, int rules, long checks) {}

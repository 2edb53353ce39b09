package dev.glacis.gateway.systems.view;

import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Findings by severity. */
@Type("LintCounts")
@Schema(name = "LintCounts")
public record LintCountsView(int error, int warning, int note) {}

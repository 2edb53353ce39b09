package dev.glacis.gateway.analysis.view;

import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an element stands in its document. */
@Type("SourcePlace")
@Schema(name = "SourcePlace")
public record SourceView(String file, Integer line, String pointer) {}

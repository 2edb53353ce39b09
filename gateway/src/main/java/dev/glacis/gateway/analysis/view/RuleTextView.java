package dev.glacis.gateway.analysis.view;

import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a threat definition says to its readers. */
@Type("RuleText")
@Schema(name = "RuleText")
public record RuleTextView(String happens, String how, String falseAlarm, String check) {}

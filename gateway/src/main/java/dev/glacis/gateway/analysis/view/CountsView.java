package dev.glacis.gateway.analysis.view;

import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reported threats by severity; <code>possible</code> ones are in none of the others. */
@Type("Counts")
@Schema(name = "Counts")
public record CountsView(int critical, int high, int medium, int low, int possible) {}

package dev.glacis.gateway.analysis.view;

import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Risk from 0 to 100: without countermeasures, with those that are there, with those that are
 * planned.
 */
@Type("Risk")
@Schema(name = "Risk")
public record RiskView(int inherent, int current, int projected) {}

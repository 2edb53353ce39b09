package dev.glacis.gateway.systems.view;

import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many elements differ, and how many changes matter to security. */
@Type("DifferenceCounts")
@Schema(name = "DifferenceCounts")
public record DifferenceCountsView(int added, int removed, int changed, int moved, int security) {}

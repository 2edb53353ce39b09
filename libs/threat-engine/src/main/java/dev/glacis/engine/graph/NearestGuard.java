package dev.glacis.engine.graph;

/**
 * The guard that stops what would arrive somewhere.
 *
 * @param element a component or data flow
 * @param hops flows from there on, the guard itself among them when it is one; 0 for the source of
 *     a flow that is looked at
 */
public record NearestGuard(GraphNode element, int hops) {}

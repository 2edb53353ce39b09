package dev.glacis.engine.graph;

import java.util.Arrays;

/**
 * The nearest guard on the ways to each component, and how many flows lie between. A flow that is a
 * guard counts itself. Filled nearest first, then only read.
 */
final class NearestGuards {

  private static final int NONE = -1;

  private final ModelGraph graph;
  private final int[] guard;
  private final int[] hops;

  NearestGuards(ModelGraph graph) {
    this(graph, graph.components().size());
  }

  private NearestGuards(ModelGraph graph, int components) {
    this.graph = graph;
    this.guard = new int[components];
    this.hops = new int[components];
    Arrays.fill(guard, NONE);
  }

  /** An empty one for as many components, under numbers of their own. */
  NearestGuards empty(int components) {
    return new NearestGuards(graph, components);
  }

  /** Hands over to one of the whole graph. */
  void keep(int[] components, NearestGuards whole) {
    for (int i = 0; i < components.length; i++) {
      if (guard[i] != NONE) {
        whole.offer(components[i], guard[i], hops[i]);
      }
    }
  }

  /** Keeps a guard for a component, unless it has one that is as near. Flows come first. */
  boolean offer(int component, int code, int distance) {
    if (guard[component] != NONE && hops[component] <= distance) {
      return false;
    }
    guard[component] = code;
    hops[component] = distance;
    return true;
  }

  int codeOfFlow(int flow) {
    return flow;
  }

  int codeOfComponent(int component) {
    return graph.flows().size() + component;
  }

  int code(int component) {
    return guard[component];
  }

  int hops(int component) {
    return hops[component];
  }

  /** Null when there is none. */
  NearestGuard of(int component) {
    return guard[component] == NONE ? null : named(guard[component], hops[component]);
  }

  /** Of what leaves a component: itself, if it is a guard, else the one nearest to it. */
  NearestGuard leaving(int component, Guards guards) {
    return Bits.has(guards.components(), component)
        ? named(codeOfComponent(component), 0)
        : of(component);
  }

  private NearestGuard named(int code, int distance) {
    int flows = graph.flows().size();
    return new NearestGuard(
        code < flows ? graph.flows().get(code) : graph.components().get(code - flows), distance);
  }
}

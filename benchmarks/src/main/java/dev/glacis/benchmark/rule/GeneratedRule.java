package dev.glacis.benchmark.rule;

import dev.glacis.engine.model.ElementKind;

/**
 * A rule about components or data flows.
 *
 * @param scope component or data flow
 * @param selector null when the rule is about every element of its scope
 * @param graph whether it looks beyond the element and the types of a flow's ends
 */
public record GeneratedRule(
    String id, ElementKind scope, TypeSelector selector, Clause clause, boolean graph) {}

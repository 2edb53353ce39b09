package dev.glacis.engine.pack;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Propagated;

/**
 * A named control that the graph derives: everything of a sort that arrives at a component or flow
 * has passed a guard. Guards are told by conditions over variable 0, which read nothing but the
 * attributes and the type of the element.
 *
 * @param stops what a guard does not let through
 * @param component when a component is a guard; null when none is
 * @param dataflow when a data flow is a guard; null when none is
 * @param meaning one phrase
 */
public record DerivedControlDefinition(
    String name, Propagated stops, Condition component, Condition dataflow, String meaning) {}

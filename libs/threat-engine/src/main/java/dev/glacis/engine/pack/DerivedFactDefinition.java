package dev.glacis.engine.pack;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;

/**
 * A named boolean fact that conditions of packs may read. Compiled conditions hold what it stands
 * for in its place, so that evaluating a model never asks for it.
 *
 * @param on kind of the elements that have it
 * @param source the condition as it was written
 * @param condition over variable 0, the element, and variable 1, the system
 * @param meaning one phrase
 */
public record DerivedFactDefinition(
    String name, ElementKind on, String source, Condition condition, String meaning) {}

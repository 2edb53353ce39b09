package dev.glacis.exchange.difference;

import dev.glacis.engine.model.Parent;

/**
 * A change of what an element lies in.
 *
 * @param from null when it lay in nothing
 * @param to null when it lies in nothing
 */
public record Move(Parent from, Parent to) {}

package dev.glacis.exchange.difference;

/**
 * A property or attribute of an element that has another value.
 *
 * @param before null when it was not stated
 * @param after null when it is not stated any more
 */
public record ValueChange(String name, Object before, Object after) {}

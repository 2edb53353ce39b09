package dev.glacis.engine.attack;

import dev.glacis.engine.pack.Cost;

/**
 * A countermeasure to put in place.
 *
 * @param instance {@code CM-id@kind:element} or {@code CM-id@system}
 * @param price of its cost class
 */
public record ChosenCountermeasure(
    String instance, String definition, String title, Cost cost, int price) {}

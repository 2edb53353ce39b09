package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.pack.SecurityProperty;

/**
 * A valued asset that the last step of a path hits.
 *
 * @param property what is lost
 * @param value of the asset for that property, 0 to 100; null when only its sensitivity is known
 */
public record ValuedAsset(ElementRef asset, SecurityProperty property, Integer value) {}

package dev.glacis.engine.risk;

import dev.glacis.engine.pack.CountermeasureUse;

/**
 * A countermeasure that reduces current risk, and what it does to the threat.
 *
 * @param because what makes it count, such as "is there"
 */
public record EffectiveUse(String title, CountermeasureUse use, String because) {}

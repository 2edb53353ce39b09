package dev.glacis.engine.risk;

import dev.glacis.engine.pack.CountermeasureUse;

/** A countermeasure that is there, and what it does to the threat. */
public record EffectiveUse(String title, CountermeasureUse use) {}

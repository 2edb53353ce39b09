package dev.glacis.exchange.difference;

import dev.glacis.engine.evaluation.ElementRef;

/**
 * A change that matters to security.
 *
 * @param subject attribute, property or asset that it is about; null when it is about the whole
 * @param before null when it was unknown or not there
 * @param after null when it is unknown or not there any more
 */
public record SecurityChange(
    SecurityChangeKind kind, ElementRef element, String subject, String before, String after) {}

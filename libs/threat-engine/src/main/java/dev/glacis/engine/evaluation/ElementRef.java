package dev.glacis.engine.evaluation;

import dev.glacis.engine.model.ElementKind;

/**
 * An element as results name it.
 *
 * @param type null where the kind has none
 */
public record ElementRef(ElementKind kind, String id, String type, String name) {}

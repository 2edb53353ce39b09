package dev.glacis.analysis.evaluation.domain;

/**
 * An item of an evaluation's list with its place there.
 *
 * @param position from 0, fixed for ever
 */
public record Positioned<T>(int position, T item) {}

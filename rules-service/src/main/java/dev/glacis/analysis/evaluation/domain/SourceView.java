package dev.glacis.analysis.evaluation.domain;

/**
 * Where an element stands in the document that it was read from.
 *
 * @param file null when the document came without a name
 * @param line from 1; null when unknown
 * @param pointer JSON pointer
 */
public record SourceView(String file, Integer line, String pointer) {}

package dev.glacis.cli.document;

import dev.glacis.exchange.ImportedModel;

/**
 * A document and what was made of its model.
 *
 * @param file as the caller named it; null when it came without a name
 */
public record Answered<T>(String file, ImportedModel document, T answer) {}

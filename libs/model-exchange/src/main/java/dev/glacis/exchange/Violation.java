package dev.glacis.exchange;

/**
 * One place of a document that keeps it from being read.
 *
 * @param pointer JSON pointer (RFC 6901); empty for the whole document
 * @param line 1-based; 0 when the place has no line
 * @param column 1-based; 0 when the place has no line
 * @param message a sentence for the author of the document
 */
public record Violation(RefusalCode code, String pointer, int line, int column, String message)
    implements Located {}

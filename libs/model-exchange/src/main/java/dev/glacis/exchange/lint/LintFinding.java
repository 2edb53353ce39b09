package dev.glacis.exchange.lint;

import dev.glacis.engine.evaluation.ElementRef;

/**
 * Something about a document that its author should look at.
 *
 * @param code label of a {@link LintCode}, or of a refusal
 * @param element null when it is about a place that is no element
 * @param pointer JSON pointer of the element or place; empty for the whole document
 * @param line 1-based; 0 when there is no line
 * @param column 1-based; 0 when there is no line
 * @param message a sentence
 * @param suggestion what may have been meant; null when nothing is near
 */
public record LintFinding(
    String code,
    LintSeverity severity,
    ElementRef element,
    String pointer,
    int line,
    int column,
    String message,
    String suggestion) {}

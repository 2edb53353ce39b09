package dev.glacis.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with what the caller sent.
 *
 * @param pointer JSON pointer into the document or body; null when there is none
 * @param line line of the document from 1; null when unknown
 * @param column characters from the start of the line, from 1; null when unknown
 * @param code what is wrong, machine-readable; null when there is only text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(String pointer, Integer line, Integer column, String code, String message) {

  /** Where no column is known. */
  public Violation(String pointer, Integer line, String code, String message) {
    this(pointer, line, null, code, message);
  }
}

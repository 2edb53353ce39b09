package dev.glacis.engine.answer;

import java.util.Objects;

/**
 * What a reader of an answer must know about the reading of the document: a value that rules do not
 * see is a threat that is not found.
 *
 * @param code what is wrong, in a word that programs can look for
 * @param pointer the value in the document, as a JSON pointer
 * @param line line of the document, from 1 on; 0 when there is none
 * @param column column of the document, from 1 on; 0 when there is none
 * @param message one sentence
 */
public record AnswerRemark(String code, String pointer, int line, int column, String message) {

  public AnswerRemark {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }
}

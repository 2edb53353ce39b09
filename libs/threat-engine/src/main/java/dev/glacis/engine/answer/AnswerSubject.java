package dev.glacis.engine.answer;

import java.util.Objects;

/**
 * What an answer is about, for readers of several answers.
 *
 * @param file name of the document; null when it came without one
 * @param key of the system
 */
public record AnswerSubject(String file, String key, String name) {

  public AnswerSubject {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
  }
}

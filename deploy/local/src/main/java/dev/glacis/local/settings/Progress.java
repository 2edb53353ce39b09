package dev.glacis.local.settings;

/** Receives one line for each step that a person waiting at a terminal would want to know of. */
@FunctionalInterface
public interface Progress {

  void say(String line);

  /** For tests and callers that show nothing. */
  static Progress silent() {
    return line -> {};
  }
}

package dev.glacis.cli.terminal;

/** Colours of ANSI terminals. */
public enum Colour {
  NONE(""),
  BOLD("1"),
  RED("31"),
  BRIGHT_RED("1;31"),
  YELLOW("33"),
  CYAN("36"),
  DIM("2");

  private final String code;

  Colour(String code) {
    this.code = code;
  }

  /** The text in this colour, where the screen shows colours. */
  public String of(String text, Screen screen) {
    return this == NONE || !screen.colour() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}

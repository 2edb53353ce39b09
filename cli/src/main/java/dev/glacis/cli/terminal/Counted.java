package dev.glacis.cli.terminal;

/** Numbers of things in words. */
public final class Counted {

  private Counted() {}

  /** Such as "no threats", "1 threat", "2 threats". */
  public static String of(int number, String noun) {
    return (number == 0 ? "no" : number) + " " + noun + (number == 1 ? "" : "s");
  }
}

package dev.glacis.cli.terminal;

import java.util.Map;

/**
 * Where text ends up.
 *
 * @param width columns of a line
 * @param colour whether colours are seen
 */
public record Screen(int width, boolean colour) {

  private static final int NARROWEST = 72;
  private static final int WIDEST = 200;
  private static final int PAPER_WIDTH = 140;

  public Screen {
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  /** A file or a pipe. */
  public static Screen paper() {
    return new Screen(PAPER_WIDTH, false);
  }

  /**
   * A terminal, or paper when its width is not known. {@code NO_COLOR} and {@code TERM=dumb} turn
   * colours off.
   *
   * @param columns width of the terminal; anything else than digits when there is none
   */
  public static Screen of(String columns, Map<String, String> environment) {
    if (!columns.matches("[1-9][0-9]{0,4}")) {
      return paper();
    }
    boolean colour =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Screen(Integer.parseInt(columns), colour);
  }
}

package dev.glacis.cli.terminal;

/** Text broken at spaces so that it fits a screen. */
public final class Paragraph {

  private Paragraph() {}

  /**
   * The text with a first part before it; further lines are indented by the width of that part.
   * Each line ends with a line feed. Words longer than a line are left whole.
   */
  public static String of(String first, String text, Screen screen) {
    StringBuilder lines = new StringBuilder(first);
    String indent = " ".repeat(first.length());
    int column = first.length();
    for (String word : Printable.of(text).split(" ")) {
      boolean begins = column == indent.length();
      if (!begins && column + 1 + word.length() > screen.width()) {
        lines.append('\n').append(indent);
        column = indent.length();
        begins = true;
      }
      lines.append(begins ? "" : " ").append(word);
      column += word.length() + (begins ? 0 : 1);
    }
    return lines.append('\n').toString();
  }
}

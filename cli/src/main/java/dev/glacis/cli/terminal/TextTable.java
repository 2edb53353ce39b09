package dev.glacis.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in aligned columns that fit a screen: long cells of columns that may shrink are cut. */
public final class TextTable {

  private static final String GAP = "  ";
  private static final String CUT = "…";

  private final Screen screen;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param number whether cells are aligned to the right
   * @param least columns of text that are left when it shrinks; it never does when this is 0
   */
  public record Column(String head, boolean number, int least) {

    /** Words of which all must be seen. */
    public static Column words(String head) {
      return new Column(head, false, 0);
    }

    public static Column number(String head) {
      return new Column(head, true, 0);
    }

    /** Words that may be cut. */
    public static Column shrinking(String head, int least) {
      return new Column(head, false, least);
    }
  }

  private record Row(Colour first, List<String> cells) {}

  public TextTable(Screen screen, Column... columns) {
    this.screen = screen;
    this.columns = List.of(columns);
    rows.add(new Row(Colour.NONE, this.columns.stream().map(Column::head).toList()));
  }

  /**
   * Adds a row.
   *
   * @param first colour of the first cell
   */
  public void add(Colour first, String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException("a row has " + columns.size() + " cells");
    }
    rows.add(new Row(first, Arrays.stream(cells).map(Printable::of).toList()));
  }

  /** The table, each line ended by a line feed. */
  public String text() {
    int[] widths = widths();
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(line(row, widths)).append('\n');
    }
    return text.toString();
  }

  private String line(Row row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(row.cells.get(i), widths[i]);
      String padding = " ".repeat(widths[i] - length(cell));
      String shown = i == 0 ? row.first.of(cell, screen) : cell;
      line.append(i == 0 ? "" : GAP);
      line.append(columns.get(i).number() ? padding + shown : shown + padding);
    }
    return line.toString().stripTrailing();
  }

  private int[] widths() {
    int[] widths = new int[columns.size()];
    for (Row row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.cells.get(i)));
      }
    }
    int overflow =
        Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - screen.width();
    while (overflow > 0) {
      int widest = widestThatShrinks(widths);
      if (widest < 0) {
        return widths;
      }
      widths[widest]--;
      overflow--;
    }
    return widths;
  }

  private int widestThatShrinks(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      int least = columns.get(i).least();
      if (least > 0 && widths[i] > least && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private static String cut(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + CUT;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}

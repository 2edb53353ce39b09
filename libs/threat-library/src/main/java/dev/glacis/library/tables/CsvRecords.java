package dev.glacis.library.tables;

import java.util.ArrayList;
import java.util.List;

/** Splits comma-separated values into records; a quoted cell may hold commas and line breaks. */
final class CsvRecords {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final List<List<String>> records = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private boolean quoted;

  CsvRecords(String text) {
    this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  List<List<String>> all() {
    for (int i = 0; i < text.length(); i++) {
      i += take(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : '\n');
    }
    if (quoted) {
      throw new IllegalArgumentException("a quote is not closed");
    }
    endRecord();
    return records;
  }

  /** How many characters more were used up. */
  private int take(char c, char next) {
    if (quoted && c == '"' && next == '"') {
      cell.append(c);
      return 1;
    }
    if (c == '"') {
      quoted = !quoted;
    } else if (quoted || c != ',' && c != '\n' && c != '\r') {
      cell.append(c);
    } else if (c == ',') {
      endCell();
    } else if (c == '\n') {
      endRecord();
    }
    return 0;
  }

  private void endCell() {
    cells.add(cell.toString().strip());
    cell.setLength(0);
  }

  private void endRecord() {
    endCell();
    if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
      records.add(List.copyOf(cells));
    }
    cells = new ArrayList<>();
  }
}

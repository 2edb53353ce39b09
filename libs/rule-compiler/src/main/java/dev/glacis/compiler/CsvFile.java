package dev.glacis.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values with a header line; quotes as in RFC 4180, one record per line. */
final class CsvFile {

  /** One record with its line number. */
  record Row(String file, int line, Map<String, String> values) {
    String get(String column) {
      return values.getOrDefault(column, "");
    }
  }

  private CsvFile() {}

  static List<Row> read(
      String name, String content, Collection<String> requiredColumns, Problems problems) {
    List<String> lines = content.lines().toList();
    if (lines.isEmpty()) {
      problems.add(name, 0, "the file is empty", "a header line");
      return List.of();
    }
    List<String> header = cells(lines.getFirst());
    for (String column : requiredColumns) {
      if (!header.contains(column)) {
        problems.add(name, 1, "column '" + column + "' is missing", null);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      if (cells.size() == header.size()) {
        rows.add(new Row(name, i + 1, record(header, cells)));
      } else if (!lines.get(i).isBlank()) {
        problems.add(name, i + 1, "found " + cells.size() + " values", header.size() + " values");
      }
    }
    return rows;
  }

  private static Map<String, String> record(List<String> header, List<String> cells) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), cells.get(i));
    }
    return values;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}

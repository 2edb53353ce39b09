package dev.glacis.library.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comma-separated values with a header row, quoted as in RFC 4180.
 *
 * @param columns names in the header, in their order
 * @param rows cells by column, stripped; blank lines are left out
 */
public record CsvTable(List<String> columns, List<Map<String, String>> rows) {

  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException when it has no header, a quote is not closed, or a row has
   *     more or fewer cells than the header; the message names the row
   */
  public static CsvTable parse(String text) {
    List<List<String>> records = new CsvRecords(text).all();
    if (records.isEmpty()) {
      throw new IllegalArgumentException("the table has no header row");
    }
    List<String> header = records.getFirst();
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      rows.add(row(header, records.get(i), i + 1));
    }
    return new CsvTable(header, rows);
  }

  /** Reads a table of this library; its build put it there. */
  static CsvTable shipped(String name) {
    try (InputStream in =
        CsvTable.class.getResourceAsStream("/dev/glacis/library/coverage/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the library was built without " + name);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(List<String> header, List<String> cells, int number) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(
          "row " + number + " has " + cells.size() + " cells, the header has " + header.size());
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return row;
  }
}

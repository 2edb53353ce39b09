package dev.glacis.compiler;

import dev.glacis.engine.pack.NearestName;
import dev.glacis.engine.pack.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads comma-separated values with a header line; quotes as in RFC 4180, one record per line. */
final class CsvFile {

  /** One record with its line number. */
  record Row(String file, int line, Map<String, String> values, Problems problems) {
    String get(String column) {
      return values.getOrDefault(column, "");
    }

    /** The parts of a cell that holds several, separated by bars. */
    List<String> parts(String column) {
      return List.of(get(column).split("\\|")).stream()
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    /** A constant by its spelling; empty, and a problem, when there is none of this spelling. */
    <E extends Enum<E>> Optional<E> constant(String column, String text, Class<E> type) {
      Optional<E> constant = Spelling.parse(type, text);
      if (constant.isEmpty()) {
        problem(
            ProblemCode.WRONG_VALUE,
            column + " is '" + text + "'",
            Suggestions.oneOf(Spelling.all(type)));
      }
      return constant;
    }

    void problem(ProblemCode code, String message, String expected) {
      problems.add(file, line, code, message, expected);
    }
  }

  private CsvFile() {}

  /**
   * The records.
   *
   * @param optional columns that may be left out; others are ignored, unless they look like one of
   *     these misspelt
   */
  static List<Row> read(
      String name,
      String content,
      Collection<String> required,
      Collection<String> optional,
      Problems problems) {
    List<String> lines = content.lines().toList();
    if (lines.isEmpty()) {
      problems.add(name, 0, ProblemCode.MISSING, "the file is empty", "a header line");
      return List.of();
    }
    List<String> header = cells(lines.getFirst());
    if (content.codePoints().anyMatch(Texts::unwanted)) {
      problems.add(
          name,
          0,
          ProblemCode.WRONG_FORM,
          "the file holds a control character",
          "visible characters");
      return List.of();
    }
    checkHeader(name, header, required, optional, problems);
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      if (cells.isEmpty()) {
        problems.add(
            name, i + 1, ProblemCode.SYNTAX, "a quote is not closed", "a record on one line");
      } else if (cells.size() == header.size()) {
        rows.add(new Row(name, i + 1, record(header, cells), problems));
      } else if (!lines.get(i).isBlank()) {
        problems.add(
            name,
            i + 1,
            ProblemCode.SYNTAX,
            "found " + cells.size() + " values",
            header.size() + " values");
      }
    }
    return rows;
  }

  private static void checkHeader(
      String name,
      List<String> header,
      Collection<String> required,
      Collection<String> optional,
      Problems problems) {
    for (String column : required) {
      if (!header.contains(column)) {
        problems.add(name, 1, ProblemCode.MISSING, "column '" + column + "' is missing", null);
      }
    }
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    for (String column : header) {
      if (!known.contains(column)) {
        NearestName.of(column, known)
            .ifPresent(
                near ->
                    problems.add(
                        name,
                        1,
                        ProblemCode.UNKNOWN_FIELD,
                        "unknown column '" + column + "'",
                        "perhaps " + near));
      }
    }
  }

  private static Map<String, String> record(List<String> header, List<String> cells) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), cells.get(i));
    }
    return values;
  }

  /** Empty when a quote is not closed. */
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
    return quoted ? List.of() : cells;
  }
}

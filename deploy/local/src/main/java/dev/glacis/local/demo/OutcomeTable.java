package dev.glacis.local.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The outcomes as text in aligned columns; numbers to the right, words to the left. */
public final class OutcomeTable {

  private static final int LONGEST_CELL = 48;
  private static final List<String> HEAD =
      List.of("SYSTEM", "REV", "CRITICAL", "HIGH", "MEDIUM", "LOW", "TOP RISK", "REPORT");
  private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4, 5);

  private OutcomeTable() {}

  /**
   * @param folder reports below it are shown relative to it
   */
  public static String of(List<SampleOutcome> outcomes, Path folder) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    outcomes.forEach(outcome -> rows.add(row(outcome, folder)));
    List<Integer> widths =
        IntStream.range(0, HEAD.size())
            .mapToObj(column -> width(rows, column))
            .collect(Collectors.toList());
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static List<String> row(SampleOutcome outcome, Path folder) {
    Path report =
        outcome.report().startsWith(folder)
            ? folder.relativize(outcome.report())
            : outcome.report();
    return Stream.of(
            Stream.of(shortened(outcome.key()), Integer.toString(outcome.revision())),
            outcome.threats().stream().map(String::valueOf),
            Stream.of(shortened(outcome.topRisk()), report.toString()))
        .flatMap(cells -> cells)
        .toList();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
            .mapToObj(column -> cell(row.get(column), widths.get(column), column))
            .collect(Collectors.joining("  "))
            .stripTrailing()
        + "\n";
  }

  private static String cell(String text, int width, int column) {
    String padding = " ".repeat(width - text.length());
    return NUMBERS.contains(column) ? padding + text : text + padding;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) + "…" : text;
  }
}

package dev.glacis.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultTableTest {

  @Test
  void printsEveryUnitAndLeavesOutWhatWasNotMeasured() {
    Map<Cell, Figures> figures =
        Map.of(
            new Cell(Row.ENGINE, 1_000), new Figures(500_000, 12_345, 250_000, 0),
            new Cell(Row.DROOLS, 1_000), new Figures(25_000_000, 9_999_999, 250_000, 0));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ResultTable(
            figures, List.of(1_000, 10_000), new PrintStream(bytes, true, StandardCharsets.UTF_8))
        .print();
    String table = bytes.toString(StandardCharsets.UTF_8);
    assertThat(words(table, "engine  "))
        .containsExactly("engine 2.00 -", "engine 0.500 -", "engine 12,345 -");
    assertThat(words(table, "Drools"))
        .containsExactly(
            "Drools, executable model 100 -",
            "Drools, executable model 25.0 -",
            "Drools, executable model 9,999,999 -",
            "Drools, executable model 50.0 -");
  }

  @Test
  void printsHowFastAnswersAreWritten() {
    Map<Cell, Figures> figures =
        Map.of(new Cell(Row.ANSWER, 10_000), new Figures(500_000_000, 1, 1, 100_000_000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ResultTable(figures, List.of(10_000), new PrintStream(bytes, true, StandardCharsets.UTF_8))
        .print();
    String table = bytes.toString(StandardCharsets.UTF_8);
    assertThat(words(table.substring(table.indexOf("MB of JSON")), Row.ANSWER.label()))
        .containsExactly(Row.ANSWER.label() + " 200");
  }

  private static List<String> words(String table, String start) {
    return table
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.replaceAll(" +", " "))
        .toList();
  }
}

package dev.glacis.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.cli.terminal.TextTable.Column;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

  private static final Screen NARROW = new Screen(72, false);

  @Test
  void alignsWordsToTheLeftAndNumbersToTheRight() {
    TextTable table = new TextTable(NARROW, Column.words("WORD"), Column.number("NUMBER"));
    table.add(Colour.NONE, "one", "1");
    table.add(Colour.NONE, "hundred", "100");

    assertThat(table.text()).isEqualTo("WORD     NUMBER\none           1\nhundred     100\n");
  }

  @Test
  void cutsTheWidestCellThatMayBeCut() {
    TextTable table =
        new TextTable(
            NARROW,
            Column.words("A"),
            Column.shrinking("B", 10),
            Column.shrinking("C", 10),
            Column.words("D"));
    table.add(Colour.NONE, "a".repeat(20), "b".repeat(50), "c".repeat(12), "end");

    assertThat(table.text().lines().skip(1))
        .containsExactly("a".repeat(20) + "  " + "b".repeat(30) + "…  " + "c".repeat(12) + "  end");
  }

  @Test
  void leavesWordsWholeWhereNothingMoreCanBeCut() {
    TextTable table = new TextTable(NARROW, Column.words("A"), Column.shrinking("B", 10));
    table.add(Colour.NONE, "a".repeat(80), "b".repeat(20));

    assertThat(table.text()).contains("a".repeat(80) + "  " + "b".repeat(9) + "…\n");
  }

  @Test
  void coloursTheFirstCellWithoutMovingTheOthers() {
    TextTable table =
        new TextTable(new Screen(80, true), Column.words("LEVEL"), Column.words("WHAT"));
    table.add(Colour.RED, "high", "x");

    assertThat(table.text()).endsWith("\u001B[31mhigh\u001B[0m   x\n");
  }

  @Test
  void countsCharactersOutsideOfTheBasicPlaneOnce() {
    TextTable table = new TextTable(NARROW, Column.shrinking("NAME", 20), Column.words("X"));
    table.add(Colour.NONE, "😀".repeat(100), "x");

    assertThat(table.text().lines().skip(1)).containsExactly("😀".repeat(68) + "…  x");
  }

  @Test
  void takesNoRowOfAnotherLength() {
    TextTable table = new TextTable(NARROW, Column.words("A"));

    assertThatThrownBy(() -> table.add(Colour.NONE, "a", "b")).hasMessageContaining("1 cells");
  }

  @Test
  void breaksParagraphsAtSpaces() {
    String text = "word ".repeat(15).strip();

    assertThat(Paragraph.of("   1  ", text, NARROW))
        .isEqualTo(
            "   1  " + "word ".repeat(13).strip() + "\n      " + "word ".repeat(2).strip() + "\n");
    assertThat(Paragraph.of("", "w".repeat(80) + " x", NARROW)).isEqualTo("w".repeat(80) + "\nx\n");
  }

  @ParameterizedTest
  @CsvSource({
    "100, '', xterm, 100, true",
    "100, 1, xterm, 100, false",
    "100, '', dumb, 100, false",
    "'', '', xterm, 140, false",
    "wide, '', xterm, 140, false",
    "0, '', xterm, 140, false",
    "20, '', xterm, 72, true",
    "99999, '', xterm, 200, true",
  })
  void takesColoursAndWidthFromTheTerminal(
      String columns, String noColor, String term, int width, boolean colour) {
    Screen screen = Screen.of(columns, Map.of("NO_COLOR", noColor, "TERM", term));

    assertThat(screen).isEqualTo(new Screen(width, colour));
  }
}

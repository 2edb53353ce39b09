package dev.glacis.library.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

  @Test
  void readsQuotedCellsWithCommasQuotesAndLineBreaks() {
    CsvTable table = CsvTable.parse("\uFEFFid,text\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2,\n");

    assertThat(table.columns()).containsExactly("id", "text");
    assertThat(table.rows())
        .containsExactly(Map.of("id", "1", "text", "a, \"b\"\nc"), Map.of("id", "2", "text", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the table has no header row",
        "'id,name\n1'|row 2 has 1 cells, the header has 2",
        "'id,name\n\"1,2'|a quote is not closed"
      })
  void saysWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> CsvTable.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}

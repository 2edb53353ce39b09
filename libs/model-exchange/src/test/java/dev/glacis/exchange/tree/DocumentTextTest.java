package dev.glacis.exchange.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "  {\"a\":1},'{',true,false",
        "\t<a/>,<,true,false",
        "{\"a\":\"\\n\"},'{',true,false",
        "{\"a\":\"\\u0041\"},'{',true,true",
        "{\"a\":\"ü\"},'{',false,false",
        "{\"ü\":\"\\u0041\"},'{',false,true",
        "   , ,true,false",
      })
  void saysTheSameOfBytesAndOfText(
      String text, char first, boolean eachByteIsACharacter, boolean numberedEscapes) {
    DocumentText document =
        DocumentText.decode(text.getBytes(StandardCharsets.UTF_8), Integer.MAX_VALUE);

    assertThat(document.text()).isEqualTo(text);
    assertThat(document.firstCharacter()).isEqualTo(first);
    assertThat(document.eachByteIsACharacter()).isEqualTo(eachByteIsACharacter);
    assertThat(document.hasNumberedEscapes()).isEqualTo(numberedEscapes);
  }

  @ParameterizedTest
  @CsvSource({"plain", "wörtlich"})
  void leavesTheByteOrderMarkOut(String text) {
    DocumentText document =
        DocumentText.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), 100);

    assertThat(document.text()).isEqualTo(text);
    assertThat(document.start()).isEqualTo(3);
    assertThat(document.firstCharacter()).isEqualTo(text.charAt(0));
  }
}

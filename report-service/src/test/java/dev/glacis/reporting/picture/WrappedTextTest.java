package dev.glacis.reporting.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.reporting.picture.domain.WrappedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {

  @Test
  void leavesAShortTextOnOneLine() {
    assertThat(WrappedText.lines("Refund  tool ", 14, 150, 2)).containsExactly("Refund tool");
  }

  @Test
  void breaksBetweenWords() {
    assertThat(WrappedText.lines("Assistant orchestration service", 14, 158, 2))
        .containsExactly("Assistant", "orchestration service");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "🚀", "日本語", "a b ", "\u0301", "مساعد ", "W", "<script>alert(1)</script>"})
  void neverGetsWiderThanAskedForAndNeverTearsACharacter(String part) {
    List<String> lines = WrappedText.lines(part.repeat(300), 14, 120, 2);

    assertThat(lines).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    assertThat(lines)
        .allSatisfy(line -> assertThat(WrappedText.width(line, 14)).isLessThanOrEqualTo(120))
        .allSatisfy(
            line ->
                assertThat(line.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue());
  }
}

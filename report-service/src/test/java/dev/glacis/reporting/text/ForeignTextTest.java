package dev.glacis.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.reporting.text.domain.ForeignText;
import org.junit.jupiter.api.Test;

class ForeignTextTest {

  @Test
  void escapesWhatCouldBeMarkup() {
    assertThat(ForeignText.escaped("<a href=\"x\" title='y'>&amp;"))
        .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;");
  }

  @Test
  void replacesWhatXmlForbids() {
    assertThat(ForeignText.clean("a\u0000\u001B\u007F\u0085\uD800\uFFFEb"))
        .isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb");
  }

  @Test
  void leavesOutWhatTurnsTheReadingDirection() {
    assertThat(ForeignText.clean("a\u202A\u202E\u2066\u2069\u200E\u200F\u061C\uFEFFb"))
        .isEqualTo("ab");
  }

  @Test
  void keepsEveryOtherText() {
    String text = "Tab\tline\nÜbergröße 日本語 مساعد 🚀 👩‍💻";

    assertThat(ForeignText.escaped(text)).isEqualTo(text);
  }
}

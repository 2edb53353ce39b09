package dev.glacis.exchange.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KnownTextsTest {

  @Property(tries = 200)
  void handsOutWhatStandsThere(@ForAll List<String> texts) {
    KnownTexts known = new KnownTexts();

    for (String text : texts) {
      assertThat(of(known, text)).isEqualTo(text);
      assertThat(of(known, text)).isEqualTo(text);
    }
  }

  /** The first two have one hash, so that they want one place. */
  @Test
  void aTextThatComesOftenStaysTheSameWhileOthersWantItsPlace() {
    KnownTexts known = new KnownTexts();
    String often = of(known, "Aa");
    of(known, "Aa");
    of(known, "Aa");

    assertThat(of(known, "BB")).isEqualTo("BB");
    assertThat(of(known, "Aa")).isSameAs(often);
  }

  @Test
  void aTextThatComesNoMoreGivesItsPlaceUp() {
    KnownTexts known = new KnownTexts();
    of(known, "Aa");
    of(known, "Aa");
    of(known, "BB");

    assertThat(of(known, "BB")).isSameAs(of(known, "BB"));
  }

  private static String of(KnownTexts known, String text) {
    return known.of(("x" + text).toCharArray(), 1, text.length());
  }
}

package dev.glacis.exchange.tree;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemScanTest {

  private static final String TEXT =
      """
      {"zones": [{"id": "a", "in": [{"n": 1}, {"n": 2}]}],
       "flows": [
         {"id": "b"},
         {"id": "c"}, {"id": "d"}
       ], "more": {"e": [{}, {}], "f": {}}}
      """;

  @Test
  void findsTheNextItemOfAnOutermostList() {
    int second = TEXT.indexOf("{\"id\": \"c\"");
    int third = TEXT.indexOf("{\"id\": \"d\"");

    for (int least = 0; least <= second; least++) {
      assertThat(scan(TEXT, 0, least)).isEqualTo(new ItemScan(second, 4, 4));
    }
    for (int least = second + 1; least <= third; least++) {
      assertThat(scan(TEXT, 0, least)).isEqualTo(new ItemScan(third, 4, 17));
    }
    for (int least = third + 1; least <= TEXT.length(); least++) {
      assertThat(scan(TEXT, 0, least)).isNull();
    }
  }

  @Test
  void countsFromWhereTheTextBegins() {
    assertThat(scan("\n[{" + "{\"a\":[1, {}]}", 3, 3)).isEqualTo(new ItemScan(12, 1, 10));
  }

  private static ItemScan scan(String text, int start, int least) {
    return ItemScan.of(text.getBytes(US_ASCII), start, least);
  }
}

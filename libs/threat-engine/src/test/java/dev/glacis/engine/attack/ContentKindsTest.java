package dev.glacis.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What travels which way. */
class ContentKindsTest {

  private static final int CALL = ContentKinds.forward("tool-call", false);
  private static final int OUTPUT = ContentKinds.forward("model-output", false);

  @Test
  void keepsApartWhatComponentsMake() {
    assertThat(ContentKinds.forward("document, media", false)).isEqualTo(ContentKinds.MATERIAL);
    assertThat(ContentKinds.forward("user-prompt, query", false)).isEqualTo(ContentKinds.REQUEST);
    assertThat(ContentKinds.forward("features", false))
        .isEqualTo(ContentKinds.MATERIAL | ContentKinds.REQUEST);
    assertThat(Integer.bitCount(CALL)).isEqualTo(1);
    assertThat(CALL & (OUTPUT | ContentKinds.MATERIAL | ContentKinds.REQUEST)).isZero();
    assertThat(CALL & ContentKinds.ASKING).isEqualTo(CALL);
    assertThat(OUTPUT & ContentKinds.ASKING).isZero();
  }

  @Test
  void letsCallsGoAndResultsComeOnTwoWayFlows() {
    assertThat(ContentKinds.forward("tool-call, tool-result", true)).isEqualTo(CALL);
    assertThat(ContentKinds.backward("tool-call, tool-result")).isEqualTo(ContentKinds.MATERIAL);
    assertThat(ContentKinds.forward("document", true)).isEqualTo(ContentKinds.MATERIAL);
    assertThat(ContentKinds.backward("document")).isEqualTo(ContentKinds.MATERIAL);
    assertThat(ContentKinds.backward("query")).isEqualTo(ContentKinds.MATERIAL);
    assertThat(ContentKinds.forward("model-output", true)).isEqualTo(ContentKinds.MATERIAL);
    assertThat(ContentKinds.backward("features")).isEqualTo(ContentKinds.MATERIAL);
  }
}

package dev.glacis.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.columns.FactUse.Form;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactUseTest {

  @Test
  void listsContradictWhereOneNeedsWhatTheOtherForbids() {
    FactUse having = use(Form.LIST, true, 1, 2);

    assertThat(having.agrees(use(Form.LIST, false, 3))).isTrue();
    assertThat(having.agrees(use(Form.LIST, true, 3))).isTrue();
    assertThat(having.agrees(use(Form.LIST, false, 2, 3))).isFalse();
  }

  @Test
  void choicesAgreeWhereOneLeavesAllThatTheOtherDoes() {
    FactUse oneOf = use(Form.CHOICE, true, 1, 2);

    assertThat(oneOf.agrees(use(Form.CHOICE, true, 1, 2, 3))).isTrue();
    assertThat(oneOf.agrees(use(Form.CHOICE, false, 3))).isTrue();
    assertThat(oneOf.agrees(use(Form.CHOICE, true, 2, 3))).isFalse();
    assertThat(oneOf.agrees(use(Form.CHOICE, false, 2))).isFalse();
  }

  @Test
  void nothingIsTakenForGrantedOfOtherFacts() {
    assertThat(FactUse.other("type").agrees(FactUse.other("type"))).isFalse();
  }

  @Test
  void factsThatAreNotKnownBeforehandMeetAllOthers() {
    FactUses any = FactUses.union(FactUses.ANY, FactUses.of(use(Form.LIST, true, 1)));

    assertThat(any.contradicts(FactUses.of(FactUse.other("type")))).isTrue();
    assertThat(any.meets(FactUses.NONE)).isFalse();
  }

  private static FactUse use(Form form, boolean wanted, Integer... codes) {
    return new FactUse("content", form, wanted, Set.of(codes));
  }
}

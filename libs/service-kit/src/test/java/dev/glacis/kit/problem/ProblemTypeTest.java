package dev.glacis.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {

  @Test
  void givesEveryProblemACodeOfItsOwnAndAnErrorStatus() {
    assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::code)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::title)).doesNotHaveDuplicates();
    assertThat(ProblemType.values()).allMatch(type -> type.status() >= 400 && type.status() < 600);
  }

  @Test
  void findsATypeByItsCode() {
    assertThat(ProblemType.ofCode("revision-conflict")).contains(ProblemType.REVISION_CONFLICT);
    assertThat(ProblemType.ofCode("nonsense")).isEmpty();
  }

  @Test
  void neverTurnsACallersFaultIntoOurs() {
    assertThat(ProblemType.ofStatus(418)).isEqualTo(ProblemType.MALFORMED_REQUEST);
    assertThat(ProblemType.ofStatus(502)).isEqualTo(ProblemType.INTERNAL_ERROR);
  }
}

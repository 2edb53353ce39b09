package dev.glacis.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.kit.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @Test
  void saysThatThereIsMoreWhenOneMoreRowWasRead() {
    PageRequest request = PageRequest.of(2, null);

    Page<String> page = Page.of(List.of("a", "b", "c"), request, 7, item -> "after-" + item);

    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.page().hasNext()).isTrue();
    assertThat(PageRequest.of(2, page.page().endCursor()).after()).contains("after-b");
  }

  @Test
  void endsWithAPageThatHasNoNext() {
    Page<String> page = Page.of(List.of("a"), PageRequest.of(2, null), 1, item -> item);

    assertThat(page.page().hasNext()).isFalse();
    assertThat(
            Page.of(List.<String>of(), PageRequest.of(2, null), 0, item -> item).page().endCursor())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 501})
  void refusesAPageSizeOutsideTheCap(int first) {
    assertThatThrownBy(() -> PageRequest.of(first, null)).isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesACursorThatIsNone() {
    assertThatThrownBy(() -> PageRequest.of(5, "?!")).isInstanceOf(ProblemException.class);
  }
}

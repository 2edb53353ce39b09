package dev.glacis.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.exchange.draft.Boxes.Box;
import org.junit.jupiter.api.Test;

class BoxesTest {

  private final Box outer = new Box("outer", 0, 0, 100, 100);
  private final Box inner = new Box("inner", 10, 10, 40, 40);

  @Test
  void putsARectangleIntoTheSmallestBoxThatHoldsItsCentre() {
    Boxes boxes = new Boxes();
    boxes.add(inner);
    boxes.add(outer);

    assertThat(boxes.around(20, 20, 10, 10)).contains("inner");
    assertThat(boxes.around(45, 20, 20, 10)).contains("outer");
    assertThat(boxes.around(20, 45, 10, 20)).contains("outer");
    assertThat(boxes.around(95, 95, 20, 20)).isEmpty();
  }

  @Test
  void putsABoxIntoALargerOneOnly() {
    Boxes boxes = new Boxes();
    boxes.add(outer);
    boxes.add(inner);

    assertThat(boxes.around(inner)).contains("outer");
    assertThat(boxes.around(outer)).isEmpty();
  }

  @Test
  void makesNoCycleOfEqualBoxes() {
    Box twin = new Box("twin", 0, 0, 100, 100);
    Boxes boxes = new Boxes();
    boxes.add(outer);
    boxes.add(twin);

    assertThat(boxes.around(twin)).contains("outer");
    assertThat(boxes.around(outer)).isEmpty();
  }
}

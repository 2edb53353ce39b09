package dev.glacis.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.exchange.draft.ExtentTree.Extent;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Finds what looking at each rectangle in turn finds. */
class ExtentTreeTest {

  @Property(tries = 300)
  void findsTheFirstThatOverlapsFromAPositionOn(
      @ForAll long seed,
      @ForAll @IntRange(max = 20) int size,
      @ForAll @IntRange(max = 21) int from) {
    Random random = new Random(seed);
    List<Extent> extents = Stream.generate(() -> extent(random)).limit(size).toList();
    Extent place = extent(random);
    int expected = -1;
    for (int i = size - 1; i >= from; i--) {
      expected = extents.get(i).overlaps(place) ? i : expected;
    }

    assertThat(new ExtentTree(extents).first(place, from)).isEqualTo(expected);
  }

  private static Extent extent(Random random) {
    int left = random.nextInt(20);
    int top = random.nextInt(20);
    return new Extent(left, top, left + random.nextInt(8), top + random.nextInt(8));
  }
}

package dev.glacis.engine.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is known about conditions on single elements of one model while assumptions are counted, so
 * that nothing is worked out twice. One thread uses it at a time.
 */
public final class Counting {

  private final SettledConditions settled;
  private final List<OfCondition> wanted = new ArrayList<>();
  private final List<OfCondition> unwanted = new ArrayList<>();

  public Counting(SettledConditions settled) {
    this.settled = settled;
  }

  /**
   * What is known about one condition.
   *
   * @param condition reads one variable
   */
  OfCondition of(ConditionCompiler.Numbered condition, boolean holding) {
    List<OfCondition> conditions = holding ? wanted : unwanted;
    while (conditions.size() <= condition.number()) {
      conditions.add(null);
    }
    OfCondition known = conditions.get(condition.number());
    if (known == null) {
      known = new OfCondition(settled.of(condition.condition(), holding));
      conditions.set(condition.number(), known);
    }
    return known;
  }

  /** What is known about one condition, by the element that its variable stands for. */
  static final class OfCondition {

    /** Elements that are counted are few and lie apart. */
    private static final int PAGE_BITS = 5;

    private static final int PAGE_SIZE = 1 << PAGE_BITS;

    private final SettledConditions.OnElements settled;

    @SuppressWarnings("unchecked")
    private List<Support>[][] pages = new List[1][];

    private OfCondition(SettledConditions.OnElements settled) {
      this.settled = settled;
    }

    Truth settled(int element) {
      return settled.at(element);
    }

    /** Null when nobody has worked it out. */
    List<Support> kept(int element) {
      int page = element >> PAGE_BITS;
      return page < pages.length && pages[page] != null
          ? pages[page][element & PAGE_SIZE - 1]
          : null;
    }

    @SuppressWarnings("unchecked")
    void keep(int element, List<Support> found) {
      int page = element >> PAGE_BITS;
      if (page >= pages.length) {
        pages = Arrays.copyOf(pages, Math.max(page + 1, 2 * pages.length));
      }
      if (pages[page] == null) {
        pages[page] = new List[PAGE_SIZE];
      }
      pages[page][element & PAGE_SIZE - 1] = found;
    }
  }
}

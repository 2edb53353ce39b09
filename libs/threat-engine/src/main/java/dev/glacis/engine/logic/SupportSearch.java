package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.MatchedFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for ways to make a condition come out as wanted. Walks them one by one, gives a way up as
 * soon as it contradicts itself or takes too many assumptions, and so needs no list of them. One
 * thread uses it at a time.
 */
public final class SupportSearch {

  /** Goes on with the rest of a way. */
  @FunctionalInterface
  public interface Step {

    /** Whether the search has ended. */
    boolean go();
  }

  /** Bounds the work: so many assumptions are tried. */
  private static final int MAX_TRIED = 4_096;

  /** How many ways are listed. */
  private static final int LISTED = 16;

  private FactKey[] facts = new FactKey[16];
  private Constraint[] constraints = new Constraint[16];
  private int[] refused = new int[16];
  private int size;
  private final List<MatchedFact> matched = new ArrayList<>();
  private int most;
  private int tried;
  private boolean tooMany;
  private boolean contradicting;
  private boolean listing;
  private Support found;

  /**
   * The way with the fewest assumptions, the first of these in the order of the condition; null
   * when there is none. One assumption is the fewest, as a way without any would be the only one.
   */
  public Support fewest(CompiledCondition condition, Frame frame, boolean wanted) {
    begin(Integer.MAX_VALUE, false);
    boolean ended =
        condition.walk(
            frame,
            wanted,
            this,
            () -> {
              found = way();
              most = size - 1;
              return size <= 1;
            });
    return found == null && ended ? first(condition, frame, wanted) : found;
  }

  /**
   * A way of which only matters whether it takes more assumptions than some number; null when there
   * is none. Comes to the same side of the border as {@link #fewest}, sooner.
   */
  public Support about(CompiledCondition condition, Frame frame, int border) {
    begin(border, false);
    boolean ended = condition.walk(frame, true, this, this::ending);
    if (found == null && !ended && tooMany) {
      begin(Integer.MAX_VALUE, false);
      ended = condition.walk(frame, true, this, this::ending);
    }
    return found == null && ended ? first(condition, frame, true) : found;
  }

  /** As {@link #fewest}, of what is known to have a way, if only one that contradicts itself. */
  public Support certain(CompiledCondition condition, Frame frame) {
    Support fewest = fewest(condition, frame, true);
    return fewest == null ? first(condition, frame, true) : fewest;
  }

  /** One that may contradict itself, where the work was cut short before another was found. */
  private Support first(CompiledCondition condition, Frame frame, boolean wanted) {
    begin(Integer.MAX_VALUE, true);
    condition.walk(frame, wanted, this, this::ending);
    return found;
  }

  private boolean ending() {
    found = way();
    return true;
  }

  /** The first ways to make a condition hold, fewest assumptions first. */
  public List<Support> several(CompiledCondition condition, Frame frame) {
    return several(next -> condition.walk(frame, true, this, next));
  }

  /**
   * The first ways of something, fewest assumptions first.
   *
   * @param walking walks them with this search; whether it has ended
   */
  List<Support> several(Predicate<Step> walking) {
    begin(Integer.MAX_VALUE, false);
    listing = true;
    List<Support> ways = new ArrayList<>();
    walking.test(
        () -> {
          ways.add(way());
          return ways.size() == 4 * LISTED;
        });
    ways.sort(Comparator.comparingInt(Support::size));
    return ways.size() > LISTED ? List.copyOf(ways.subList(0, LISTED)) : ways;
  }

  /** Whether ways are walked that contradict themselves, as no other was found. */
  boolean contradicting() {
    return contradicting;
  }

  private void begin(int atMost, boolean evenContradicting) {
    size = 0;
    matched.clear();
    most = atMost;
    tried = 0;
    tooMany = false;
    contradicting = evenContradicting;
    listing = false;
    found = null;
  }

  private Support way() {
    return new Support(List.copyOf(matched), Assumptions.of(facts, constraints, size));
  }

  /** Goes on with a known fact; null for none. */
  boolean knowing(MatchedFact fact, Step next) {
    if (fact == null || matched.size() >= Support.MAX_FACTS || matched.contains(fact)) {
      return next.go();
    }
    matched.add(fact);
    boolean ended = next.go();
    matched.removeLast();
    return ended;
  }

  /** Goes on with an assumption, where it fits those before. */
  boolean assuming(FactKey fact, Constraint constraint, Step next) {
    if (tried++ == MAX_TRIED && !contradicting) {
      return true;
    }
    int place = place(fact);
    return place < size ? narrowing(place, constraint, next) : adding(fact, constraint, next);
  }

  /**
   * Goes on with the assumption that a fact is one of several things. Where nothing speaks against
   * the first one, another takes as many facts, so it is not tried unless ways are listed.
   */
  boolean assumingOne(FactKey fact, List<Constraint> things, Step next) {
    int place = place(fact);
    for (int i = 0; i < things.size(); i++) {
      int before = place < size ? refused[place] : 0;
      if (assuming(fact, things.get(i), next)) {
        return true;
      }
      boolean full = place == size && size >= most;
      if (full || !listing && refused[place] == before) {
        return false;
      }
    }
    return false;
  }

  /** Goes on with all that a way takes. */
  boolean taking(Support way, Step next) {
    return matching(way, 0, () -> assuming(way.assumptions(), 0, next));
  }

  private boolean matching(Support way, int from, Step next) {
    return from == way.facts().size()
        ? next.go()
        : knowing(way.facts().get(from), () -> matching(way, from + 1, next));
  }

  private boolean assuming(Assumptions assumptions, int from, Step next) {
    return from == assumptions.size()
        ? next.go()
        : assuming(
            assumptions.fact(from),
            assumptions.constraint(from),
            () -> assuming(assumptions, from + 1, next));
  }

  private boolean narrowing(int place, Constraint constraint, Step next) {
    Constraint before = constraints[place];
    Optional<Constraint> both = before.and(constraint);
    if (both.isEmpty()) {
      refused[place]++;
      return contradicting && next.go();
    }
    constraints[place] = both.get();
    boolean ended = next.go();
    constraints[place] = before;
    return ended;
  }

  private boolean adding(FactKey fact, Constraint constraint, Step next) {
    if (size >= most) {
      tooMany = true;
      return false;
    }
    if (size == facts.length) {
      facts = Arrays.copyOf(facts, 2 * size);
      constraints = Arrays.copyOf(constraints, 2 * size);
      refused = Arrays.copyOf(refused, 2 * size);
    }
    facts[size] = fact;
    refused[size] = 0;
    constraints[size++] = constraint;
    boolean ended = next.go();
    size--;
    return ended;
  }

  private int place(FactKey fact) {
    int place = 0;
    while (place < size && !facts[place].equals(fact)) {
      place++;
    }
    return place;
  }
}

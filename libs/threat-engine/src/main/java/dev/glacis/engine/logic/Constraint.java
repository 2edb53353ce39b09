package dev.glacis.engine.logic;

import dev.glacis.engine.graph.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an unknown fact is taken to be. */
public sealed interface Constraint {

  /** Both at once; empty when they contradict each other. */
  Optional<Constraint> and(Constraint other);

  /** The assumed value in words of the vocabulary. */
  String text();

  /**
   * One of some values.
   *
   * @param values never empty, in the order of the vocabulary
   */
  record OneOf(List<String> values) implements Constraint {
    @Override
    public Optional<Constraint> and(Constraint other) {
      List<String> left =
          switch (other) {
            case OneOf one -> left(one.values(), true);
            case NoneOf none -> left(none.values(), false);
            case Members members -> values;
            case Range range -> values;
            case Described described -> values;
            case Several several -> values;
          };
      return left.isEmpty() ? Optional.empty() : Optional.of(new OneOf(left));
    }

    private List<String> left(Collection<String> others, boolean among) {
      List<String> left = new ArrayList<>(values.size());
      for (String value : values) {
        if (others.contains(value) == among) {
          left.add(value);
        }
      }
      return left;
    }

    @Override
    public String text() {
      return values.getFirst();
    }
  }

  /** A text that is none of some. */
  record NoneOf(Set<String> values) implements Constraint {
    @Override
    public Optional<Constraint> and(Constraint other) {
      return switch (other) {
        case OneOf one -> one.and(this);
        case NoneOf none -> {
          Set<String> both = new TreeSet<>(values);
          both.addAll(none.values());
          yield Optional.of(new NoneOf(both));
        }
        case Members members -> Optional.of(this);
        case Range range -> Optional.of(this);
        case Described described -> Optional.of(this);
        case Several several -> Optional.of(this);
      };
    }

    @Override
    public String text() {
      return "anything but " + String.join(", ", new TreeSet<>(values));
    }
  }

  /** A list that contains some values and lacks others. */
  record Members(Set<String> has, Set<String> lacks) implements Constraint {
    @Override
    public Optional<Constraint> and(Constraint other) {
      if (!(other instanceof Members more)) {
        return Optional.of(this);
      }
      Set<String> bothHave = union(has, more.has());
      Set<String> bothLack = union(lacks, more.lacks());
      return Collections.disjoint(bothHave, bothLack)
          ? Optional.of(new Members(bothHave, bothLack))
          : Optional.empty();
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
      if (some.containsAll(more)) {
        return some;
      } else if (some.isEmpty()) {
        return more;
      }
      Set<String> union = new TreeSet<>(some);
      union.addAll(more);
      return union;
    }

    @Override
    public String text() {
      return has.isEmpty()
          ? "without " + String.join(", ", new TreeSet<>(lacks))
          : String.join(", ", new TreeSet<>(has));
    }
  }

  /** A number between two bounds, both included. */
  record Range(double low, double high) implements Constraint {
    @Override
    public Optional<Constraint> and(Constraint other) {
      if (!(other instanceof Range more)) {
        return Several.of(this, other);
      }
      Range both = new Range(Math.max(low, more.low()), Math.min(high, more.high()));
      return both.low() <= both.high() ? Optional.of(both) : Optional.empty();
    }

    @Override
    public String text() {
      if (low == high) {
        return Fact.textOf(low);
      }
      return Double.isInfinite(high)
          ? Fact.textOf(low) + " or more"
          : Fact.textOf(low) + " to " + Fact.textOf(high);
    }
  }

  /** Something that only words describe; contradicts its own opposite alone. */
  record Described(String words, boolean holds) implements Constraint {
    @Override
    public Optional<Constraint> and(Constraint other) {
      if (!(other instanceof Described described && described.words().equals(words))) {
        return Several.of(this, other);
      }
      return described.holds() == holds ? Optional.of(this) : Optional.empty();
    }

    @Override
    public String text() {
      return holds ? words : "not " + words;
    }
  }

  /**
   * What words describe, and perhaps a number: a place that nobody states has a rating too.
   *
   * @param described each in other words, sorted
   * @param number null when it can be any
   */
  record Several(List<Described> described, Range number) implements Constraint {

    private static final Comparator<Described> BY_WORDS = Comparator.comparing(Described::words);

    static Optional<Constraint> of(Constraint one, Constraint other) {
      return new Several(List.of(), null).and(one).flatMap(started -> started.and(other));
    }

    @Override
    public Optional<Constraint> and(Constraint other) {
      return switch (other) {
        case Described more -> with(more);
        case Range more when number == null -> Optional.of(new Several(described, more));
        case Range more -> number.and(more).map(both -> new Several(described, (Range) both));
        case Several several -> with(several);
        case OneOf one -> Optional.of(this);
        case NoneOf none -> Optional.of(this);
        case Members members -> Optional.of(this);
      };
    }

    private Optional<Constraint> with(Described more) {
      List<Described> all = new ArrayList<>(described);
      for (Described one : described) {
        if (one.words().equals(more.words())) {
          return one.holds() == more.holds() ? Optional.of(this) : Optional.empty();
        }
      }
      all.add(more);
      all.sort(BY_WORDS);
      return Optional.of(new Several(List.copyOf(all), number));
    }

    private Optional<Constraint> with(Several several) {
      Optional<Constraint> both =
          several.number() == null ? Optional.of(this) : and(several.number());
      for (Described more : several.described()) {
        both = both.flatMap(so -> so.and(more));
      }
      return both;
    }

    @Override
    public String text() {
      Stream<String> words = described.stream().map(Described::text);
      return Stream.concat(words, Stream.ofNullable(number).map(Range::text))
          .collect(Collectors.joining(", "));
    }
  }
}

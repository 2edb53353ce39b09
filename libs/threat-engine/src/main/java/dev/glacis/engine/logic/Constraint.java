package dev.glacis.engine.logic;

import dev.glacis.engine.graph.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
        return Optional.of(this);
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
      return other instanceof Described described
              && described.words().equals(words)
              && described.holds() != holds
          ? Optional.empty()
          : Optional.of(this);
    }

    @Override
    public String text() {
      return holds ? words : "not " + words;
    }
  }
}

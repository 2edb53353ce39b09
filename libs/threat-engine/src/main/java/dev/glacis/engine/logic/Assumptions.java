package dev.glacis.engine.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Unknown facts and what they are taken to be, in the order of the facts. Immutable; in arrays, as
 * conditions are made to hold in many ways before the best one is found.
 */
public final class Assumptions {

  static final Assumptions NONE = new Assumptions(new FactKey[0], new Constraint[0]);

  /** A threat with more than two assumptions is only possible: the rest is not worked out. */
  private static final int MAX = 8;

  private final FactKey[] facts;
  private final Constraint[] constraints;

  private Assumptions(FactKey[] facts, Constraint[] constraints) {
    this.facts = facts;
    this.constraints = constraints;
  }

  static Assumptions of(FactKey fact, Constraint constraint) {
    return new Assumptions(new FactKey[] {fact}, new Constraint[] {constraint});
  }

  /** The first of some, which are about different facts. */
  static Assumptions of(FactKey[] facts, Constraint[] constraints, int size) {
    Assumptions all = NONE;
    for (int i = 0; i < Math.min(size, MAX); i++) {
      all = all.and(of(facts[i], constraints[i])).orElseThrow();
    }
    return all;
  }

  public int size() {
    return facts.length;
  }

  FactKey fact(int place) {
    return facts[place];
  }

  Constraint constraint(int place) {
    return constraints[place];
  }

  public List<FactKey> facts() {
    return List.of(facts);
  }

  void openFacts(OpenFactSink sink) {
    for (FactKey fact : facts) {
      sink.open(fact);
    }
  }

  /** Makes something of each assumption. */
  public <T> List<T> map(BiFunction<FactKey, Constraint, T> making) {
    List<T> made = new ArrayList<>(facts.length);
    for (int i = 0; i < facts.length; i++) {
      made.add(making.apply(facts[i], constraints[i]));
    }
    return made;
  }

  /** Both at once; empty when they contradict each other. */
  Optional<Assumptions> and(Assumptions other) {
    if (other.size() == 0 || size() == 0) {
      return Optional.of(size() == 0 ? other : this);
    }
    int most = Math.min(size() + other.size(), Math.max(MAX, size()));
    FactKey[] bothFacts = new FactKey[most];
    Constraint[] both = new Constraint[most];
    int room = most - size();
    int count = 0;
    for (int i = 0, j = 0; i < size() || j < other.size(); ) {
      int order = i == size() ? 1 : j == other.size() ? -1 : facts[i].compareTo(other.facts[j]);
      if (order == 0) {
        Optional<Constraint> agreed = constraints[i].and(other.constraints[j++]);
        if (agreed.isEmpty()) {
          return Optional.empty();
        }
        bothFacts[count] = facts[i++];
        both[count++] = agreed.get();
      } else if (order < 0) {
        bothFacts[count] = facts[i];
        both[count++] = constraints[i++];
      } else if (room-- > 0) {
        bothFacts[count] = other.facts[j];
        both[count++] = other.constraints[j++];
      } else {
        j++;
      }
    }
    return Optional.of(
        count == most
            ? new Assumptions(bothFacts, both)
            : new Assumptions(Arrays.copyOf(bothFacts, count), Arrays.copyOf(both, count)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Assumptions that
        && Arrays.equals(facts, that.facts)
        && Arrays.equals(constraints, that.constraints);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(facts) + Arrays.hashCode(constraints);
  }

  @Override
  public String toString() {
    return map((fact, constraint) -> fact + " " + constraint.text()).toString();
  }
}

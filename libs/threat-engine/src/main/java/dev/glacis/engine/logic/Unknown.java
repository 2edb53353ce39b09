package dev.glacis.engine.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A value that the model does not give. */
sealed interface Unknown {

  /** Names the facts that the model would have to state. */
  default void openFacts(OpenFactSink facts) {
    switch (this) {
      case OfText text -> facts.open(text.key());
      case OfTexts texts -> facts.open(texts.key());
      case OfNumber number -> facts.open(number.key());
      case OfBoolean one -> facts.open(one.key());
      case OfFlag flag -> {
        flag.whenTrue().forEach(way -> way.assumptions().openFacts(facts));
        flag.whenFalse().forEach(way -> way.assumptions().openFacts(facts));
      }
    }
  }

  /** An enumeration or text; an empty domain is open. */
  record OfText(FactKey key, List<String> domain) implements Unknown {

    List<Support> among(Collection<String> values) {
      return taken(amongConstraint(values));
    }

    List<Support> outside(Collection<String> values) {
      return taken(outsideConstraint(values));
    }

    /** What it takes to be one of some values; null when it cannot be. */
    Constraint amongConstraint(Collection<String> values) {
      return oneOf(domain.isEmpty() ? values.stream().sorted().toList() : allowed(values, true));
    }

    /** What it takes to be none of some values; null when it cannot be. */
    Constraint outsideConstraint(Collection<String> values) {
      return domain.isEmpty()
          ? new Constraint.NoneOf(new TreeSet<>(values))
          : oneOf(allowed(values, false));
    }

    private static Constraint oneOf(List<String> allowed) {
      return allowed.isEmpty() ? null : new Constraint.OneOf(allowed);
    }

    /**
     * @param constraint null when there is no such value
     */
    List<Support> taken(Constraint constraint) {
      return constraint == null
          ? Supports.none()
          : Supports.free(Support.assuming(key, constraint));
    }

    /** Values of the domain that are, or are not, among some. */
    private List<String> allowed(Collection<String> values, boolean among) {
      List<String> allowed = new ArrayList<>(domain.size());
      for (String value : domain) {
        if (values.contains(value) == among) {
          allowed.add(value);
        }
      }
      return allowed;
    }
  }

  /** A list of texts of a domain. */
  record OfTexts(FactKey key, List<String> domain) implements Unknown {

    Support having(String value) {
      return Support.assuming(key, new Constraint.Members(Set.of(value), Set.of()));
    }

    Support lacking(Collection<String> values) {
      return values.isEmpty()
          ? Support.NOTHING
          : Support.assuming(key, new Constraint.Members(Set.of(), new TreeSet<>(values)));
    }
  }

  /** A fact that is true or false. */
  record OfBoolean(FactKey key) implements Unknown {

    private static final Constraint TRUE = new Constraint.OneOf(List.of("true"));
    private static final Constraint FALSE = new Constraint.OneOf(List.of("false"));

    static Constraint constraint(boolean value) {
      return value ? TRUE : FALSE;
    }

    List<Support> being(boolean value) {
      return Supports.free(Support.assuming(key, constraint(value)));
    }
  }

  /** True or false, with the ways to make it either. */
  record OfFlag(List<Support> whenTrue, List<Support> whenFalse) implements Unknown {

    List<Support> being(boolean value) {
      return value ? whenTrue : whenFalse;
    }
  }

  /** A number of which only bounds are known. */
  record OfNumber(FactKey key, double low, double high) implements Unknown {

    List<Support> within(double from, double to) {
      double lowest = Math.max(low, from);
      double highest = Math.min(high, to);
      return lowest > highest
          ? Supports.none()
          : Supports.free(Support.assuming(key, new Constraint.Range(lowest, highest)));
    }
  }
}

package dev.glacis.benchmark.plain;

import dev.glacis.benchmark.rule.Clause;
import dev.glacis.benchmark.rule.GeneratedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Numbers the component types that rules name; there is room for 64. */
public final class TypeBits {

  private final List<String> types;

  private TypeBits(List<String> types) {
    this.types = types;
    if (types.size() > Long.SIZE) {
      throw new IllegalArgumentException("rules name " + types.size() + " types, 64 at most");
    }
  }

  static TypeBits of(List<GeneratedRule> rules) {
    TreeSet<String> named = new TreeSet<>();
    for (GeneratedRule rule : rules) {
      if (rule.selector() != null) {
        named.add(rule.selector().type());
      }
      collect(rule.clause(), named);
    }
    return new TypeBits(new ArrayList<>(named));
  }

  /** Mask of a type in {@link PlainComponent#types}. */
  public long bit(String type) {
    return 1L << types.indexOf(type);
  }

  /** Every type that a rule names. */
  public List<String> types() {
    return types;
  }

  private static void collect(Clause clause, TreeSet<String> named) {
    switch (clause) {
      case Clause.OfType ofType -> named.add(ofType.type());
      case Clause.All all -> all.parts().forEach(part -> collect(part, named));
      case Clause.Any any -> any.parts().forEach(part -> collect(part, named));
      case Clause.At at -> collect(at.clause(), named);
      case Clause.Flows flows -> collect(flows.clause(), named);
      case Clause.Is is -> {}
      case Clause.OneOf oneOf -> {}
      case Clause.Flag flag -> {}
      case Clause.Contains contains -> {}
      case Clause.Derived derived -> {}
      case Clause.ExposedBelow exposed -> {}
    }
  }
}

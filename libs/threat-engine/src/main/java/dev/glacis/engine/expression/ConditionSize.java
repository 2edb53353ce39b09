package dev.glacis.engine.expression;

import java.util.List;

/**
 * How large a typed condition is, derived facts in place.
 *
 * @param parts conditions in it, itself included
 * @param depth how deep they lie in one another
 * @param nesting how deep exists and all lie in one another
 */
public record ConditionSize(int parts, int depth, int nesting) {

  /** Most parts of a condition. */
  public static final int MOST_PARTS = 500;

  /** Most parts of a condition in one another. */
  public static final int DEEPEST = 40;

  /** Most of exists and all in one another. */
  public static final int MOST_NESTED = 3;

  private static final ConditionSize LEAF = new ConditionSize(1, 1, 0);

  public static ConditionSize of(Condition condition) {
    return switch (condition) {
      case Condition.And and -> of(and.parts());
      case Condition.Or or -> of(or.parts());
      case Condition.Not not -> of(List.of(not.part()));
      case Condition.Quantified quantified -> {
        ConditionSize body = of(List.of(quantified.body()));
        yield new ConditionSize(body.parts, body.depth, body.nesting + 1);
      }
      case Condition.Constant leaf -> LEAF;
      case Condition.Holds leaf -> LEAF;
      case Condition.Compare leaf -> LEAF;
      case Condition.In leaf -> LEAF;
      case Condition.IsA leaf -> LEAF;
    };
  }

  private static ConditionSize of(List<Condition> inside) {
    int parts = 1;
    int depth = 0;
    int nesting = 0;
    for (Condition one : inside) {
      ConditionSize size = of(one);
      parts += size.parts;
      depth = Math.max(depth, size.depth);
      nesting = Math.max(nesting, size.nesting);
    }
    return new ConditionSize(parts, depth + 1, nesting);
  }
}

package dev.glacis.benchmark.rule;

import dev.glacis.engine.model.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Generates rules: three of four look at attributes of a component or flow with about three
 * clauses, every fourth looks at the graph around it. Ids sort in the order of generation.
 */
public final class RuleGenerator {

  private static final int GRAPH_EVERY = 4;

  private final ClauseDraw draw;
  private final GraphClauses graphClauses;

  private RuleGenerator(RuleAttributes attributes, long seed) {
    this.draw = new ClauseDraw(attributes, new SplittableRandom(seed));
    this.graphClauses = new GraphClauses(draw);
  }

  /** As many rules; the same seed gives the same ones. */
  public static List<GeneratedRule> generate(RuleAttributes attributes, int count, long seed) {
    RuleGenerator generator = new RuleGenerator(attributes, seed);
    return IntStream.range(0, count).mapToObj(generator::rule).toList();
  }

  private GeneratedRule rule(int number) {
    String id = String.format(Locale.ROOT, "BENCH-%03d", number);
    boolean graph = number % GRAPH_EVERY == GRAPH_EVERY - 1;
    ElementKind scope = draw.chance(0.7) ? ElementKind.COMPONENT : ElementKind.DATA_FLOW;
    TypeSelector selector = selector(scope);
    List<Clause> clauses =
        graph ? graphClauses.about(scope) : attributeClauses(scope, selector == null ? 3 : 2);
    return new GeneratedRule(id, scope, selector, Clause.all(clauses), graph);
  }

  private TypeSelector selector(ElementKind scope) {
    if (scope == ElementKind.COMPONENT) {
      return draw.chance(0.93) ? new TypeSelector(draw.type(), null) : null;
    }
    FlowEnd end = draw.chance(0.6) ? FlowEnd.DESTINATION : FlowEnd.SOURCE;
    return draw.chance(0.85) ? new TypeSelector(draw.type(), end) : null;
  }

  /** The type of the selector counts as a clause too. */
  private List<Clause> attributeClauses(ElementKind scope, int usual) {
    int count = usual + draw.one(List.of(-1, 0, 0, 0, 1));
    boolean either = count > 1 && draw.chance(0.2);
    List<Clause> clauses = new ArrayList<>(draw.attributes(scope, either ? count - 1 : count));
    if (either) {
      clauses.add(eitherType(scope));
    }
    return clauses;
  }

  private Clause eitherType(ElementKind scope) {
    Clause either =
        new Clause.Any(List.of(new Clause.OfType(draw.family()), new Clause.OfType(draw.family())));
    return scope == ElementKind.COMPONENT ? either : new Clause.At(FlowEnd.SOURCE, either);
  }
}

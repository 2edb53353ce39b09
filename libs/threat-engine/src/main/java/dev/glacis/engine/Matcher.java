package dev.glacis.engine;

import dev.glacis.engine.columns.MatchRun;
import dev.glacis.engine.columns.Matched;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Truth;
import dev.glacis.engine.model.ElementKind;
import java.util.List;

/** Matches definitions on one model, exactly. One thread uses it at a time. */
final class Matcher {

  private static final int ELEMENT = 0;
  private static final int SYSTEM = 1;

  private final List<CompiledDefinition> definitions;
  private final ModelGraph graph;
  private final MatchRun run;
  private CertaintyCounter counter;

  Matcher(List<CompiledDefinition> definitions, ModelGraph graph, MatchRun run) {
    this.definitions = definitions;
    this.graph = graph;
    this.run = run;
  }

  /** Where a definition holds, by its place. */
  Matched match(int definition) {
    Matched one = run.match(definition);
    return one.doubt() == null ? one : exact(definition, one, one.doubt());
  }

  /** As {@link #match}; where types are assumed that nobody says, certainty is left open. */
  Matched matchButForTypes(int definition) {
    long[] assuming = run.assumingTypes(definition);
    if (assuming == null) {
      return match(definition);
    }
    Matched one = run.match(definition);
    return exact(definition, one, Bits.andNot(one.doubt(), assuming));
  }

  /** Where a definition could hold if more components lay in the zones: possible, or nowhere. */
  Matched matchOpenZones(int definition) {
    CompiledDefinition compiled = definitions.get(definition);
    ElementKind kind = compiled.definition().scope().kind();
    Frame frame =
        new Frame(ConditionCompiler.MAX_VARIABLES).withOpenZones().set(SYSTEM, graph.system());
    long[] looked = run.looked(definition);
    long[] possible = Bits.none(graph.size(kind));
    for (int i = Bits.next(looked, 0); i >= 0; i = Bits.next(looked, i + 1)) {
      frame.set(ELEMENT, graph.node(kind, i));
      if (compiled.reach() != null
          || compiled.alternatives().stream().anyMatch(way -> way.test(frame) != Truth.FALSE)) {
        Bits.add(possible, i);
      }
    }
    long[] none = Bits.none(graph.size(kind));
    return new Matched(none, none, possible, null, 0);
  }

  /** Counts one by one wherever the columns only know an upper bound. */
  private Matched exact(int definition, Matched bound, long[] doubt) {
    ElementKind kind = definitions.get(definition).definition().scope().kind();
    long[] confirmed = bound.confirmed().clone();
    long[] assumed = bound.assumed().clone();
    long[] possible = bound.possible().clone();
    for (int i = Bits.next(doubt, 0); i >= 0; i = Bits.next(doubt, i + 1)) {
      if (Bits.has(assumed, i) || Bits.has(possible, i)) {
        Bits.remove(assumed, i);
        Bits.remove(possible, i);
        Certainty certainty = counter().certainty(definition, graph.node(kind, i));
        if (certainty != null) {
          Bits.add(
              switch (certainty) {
                case CONFIRMED -> confirmed;
                case ASSUMED -> assumed;
                case POSSIBLE -> possible;
              },
              i);
        }
      }
    }
    return new Matched(confirmed, assumed, possible, null, bound.checks());
  }

  private CertaintyCounter counter() {
    if (counter == null) {
      counter = new CertaintyCounter(definitions, graph, run);
    }
    return counter;
  }
}

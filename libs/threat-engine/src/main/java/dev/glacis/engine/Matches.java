package dev.glacis.engine;

import dev.glacis.engine.columns.Matched;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;

/** Which threat definitions hold on which elements of a model, not rated yet. Immutable. */
public final class Matches {

  /** Is told of every match. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * One definition on one element.
     *
     * @param definition place of the definition in {@code packs().definitions()}
     * @param element index in the graph's list of this kind
     */
    void match(int definition, ElementKind kind, int element, Certainty certainty);
  }

  private final List<ThreatDefinition> definitions;
  private final Matched[] matched;

  Matches(List<ThreatDefinition> definitions, Matched[] matched) {
    this.definitions = definitions;
    this.matched = matched;
  }

  /** Pairs of a definition and an element of its scope that were looked at. */
  public long checks() {
    long checks = 0;
    for (Matched one : matched) {
      checks += one.checks();
    }
    return checks;
  }

  /** How many matches there are, possible ones included. */
  public int size() {
    int size = 0;
    for (Matched one : matched) {
      size += Bits.count(one.confirmed());
      if (one.assumed() != null) {
        size += Bits.count(one.assumed()) + Bits.count(one.possible());
      }
    }
    return size;
  }

  /** Visits the matches by definition, then certainty, then element. */
  public void forEach(Visitor visitor) {
    for (int definition = 0; definition < matched.length; definition++) {
      Matched one = matched[definition];
      ElementKind kind = definitions.get(definition).scope().kind();
      visit(one.confirmed(), definition, kind, Certainty.CONFIRMED, visitor);
      if (one.assumed() != null) {
        visit(one.assumed(), definition, kind, Certainty.ASSUMED, visitor);
        visit(one.possible(), definition, kind, Certainty.POSSIBLE, visitor);
      }
    }
  }

  private static void visit(
      long[] set, int definition, ElementKind kind, Certainty certainty, Visitor visitor) {
    for (int w = 0; w < set.length; w++) {
      for (long left = set[w]; left != 0; left &= left - 1) {
        int element = (w << 6) + Long.numberOfTrailingZeros(left);
        visitor.match(definition, kind, element, certainty);
      }
    }
  }
}

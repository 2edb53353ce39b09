package dev.glacis.engine.columns;

import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.AttributeColumn;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Exposures;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.SecurityProperty;
import java.util.Arrays;
import java.util.Set;

/** Where a number of an element comes from, with bounds where it is not known. */
sealed interface NumberSource {

  /** Bounds per element; equal ones where the number is known. */
  record Bounds(double[] low, double[] high) {
    boolean known(int element) {
      return low[element] == high[element];
    }
  }

  Bounds bounds(ModelGraph graph, ElementKind kind);

  Set<String> facts();

  boolean local();

  /** A number that the model states. */
  record OfAttribute(String attribute) implements NumberSource {
    @Override
    public Bounds bounds(ModelGraph graph, ElementKind kind) {
      int size = graph.size(kind);
      AttributeColumn column = graph.column(kind, attribute);
      double[] low = new double[size];
      double[] high = new double[size];
      Arrays.fill(low, Double.NEGATIVE_INFINITY);
      Arrays.fill(high, Double.POSITIVE_INFINITY);
      for (int i = 0; i < size; i++) {
        if (column.known(i)) {
          low[i] = (Double) column.value(i);
          high[i] = low[i];
        }
      }
      return new Bounds(low, high);
    }

    @Override
    public Set<String> facts() {
      return Set.of(attribute);
    }

    @Override
    public boolean local() {
      return true;
    }
  }

  /** A number that the graph gives. */
  record OfGraph(DerivedFact fact) implements NumberSource {

    private static final double HIGHEST = 100;

    @Override
    public Bounds bounds(ModelGraph graph, ElementKind kind) {
      int size = graph.size(kind);
      double[] low = new double[size];
      double[] high = new double[size];
      for (int i = 0; i < size; i++) {
        Double known = known(graph, graph.node(kind, i));
        low[i] = known == null ? 0 : known;
        high[i] = known == null ? highest(graph.exposures(), i) : known;
      }
      return new Bounds(low, high);
    }

    private Double known(ModelGraph graph, GraphNode node) {
      Exposures exposures = graph.exposures();
      int index = node.index();
      return switch (fact) {
        case COMPONENT_TRUST -> number(((ComponentNode) node).trustRating());
        case ZONE_TRUST -> number(((ZoneNode) node).trustRating());
        case EXPOSURE -> exposures.settled(index) ? (double) exposures.rating(index) : null;
        case EXPOSURE_HOPS ->
            exposures.rated(index) && exposures.open(index) < 0
                ? (double) exposures.hops(index)
                : null;
        case CONFIDENTIALITY -> number(((AssetNode) node).value(SecurityProperty.CONFIDENTIALITY));
        case INTEGRITY -> number(((AssetNode) node).value(SecurityProperty.INTEGRITY));
        case AVAILABILITY -> number(((AssetNode) node).value(SecurityProperty.AVAILABILITY));
        default -> throw new IllegalStateException(fact + " is no number");
      };
    }

    private double highest(Exposures exposures, int element) {
      if (fact == DerivedFact.EXPOSURE_HOPS) {
        return Double.POSITIVE_INFINITY;
      }
      return fact == DerivedFact.EXPOSURE && exposures.rated(element)
          ? exposures.rating(element)
          : HIGHEST;
    }

    private static Double number(Integer value) {
      return value == null ? null : (double) value;
    }

    @Override
    public Set<String> facts() {
      return GraphColumns.facts(fact);
    }

    @Override
    public boolean local() {
      return false;
    }
  }
}

package dev.glacis.engine.graph;

/**
 * Elements whose controls stop what would spread beyond them.
 *
 * @param components stop it on its way out of them
 * @param flows stop it on its way into their destination
 */
public record Guards(long[] components, long[] flows) {

  static Guards none(ModelGraph graph) {
    return new Guards(Bits.none(graph.components().size()), Bits.none(graph.flows().size()));
  }
}

package dev.glacis.engine.graph;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;

/**
 * The indexed graph of one model. Every list is sorted by id, so that the order of the source has
 * no influence. Built in about linear time and immutable afterwards.
 */
public record ModelGraph(SystemNode system) {

  /**
   * Builds the graph.
   *
   * @throws dev.glacis.engine.model.InvalidModelException when the model names what is not there,
   *     has an id twice, or nests something in itself
   */
  public static ModelGraph of(ArchitectureModel model, Vocabulary vocabulary) {
    return new GraphBuilder(model, vocabulary).build();
  }

  public List<ZoneNode> zones() {
    return system.zones();
  }

  public List<ComponentNode> components() {
    return system.components();
  }

  public List<FlowNode> flows() {
    return system.flows();
  }

  public List<AssetNode> assets() {
    return system.assets();
  }
}

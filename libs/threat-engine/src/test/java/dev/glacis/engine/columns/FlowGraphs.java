package dev.glacis.engine.columns;

import static dev.glacis.engine.ModelBuilder.model;

import dev.glacis.engine.DemoPacks;
import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.graph.ModelGraph;
import java.util.List;
import java.util.Random;

/** Graphs of components and flows of which nothing else matters. Indexes follow the numbers. */
final class FlowGraphs {

  private FlowGraphs() {}

  /** Flows between any two components, one in six both ways. */
  static ModelGraph random(Random random, int components, int flows) {
    ModelBuilder builder = model();
    for (int i = 0; i < components; i++) {
      builder.component(name(i), "app.service", null);
    }
    for (int i = 0; i < flows; i++) {
      String from = name(random.nextInt(components));
      String to = name(random.nextInt(components));
      builder.carrying("f%06d".formatted(i), from, to, random.nextInt(6) == 0, List.of());
    }
    return DemoPacks.ENGINE.index(builder.build());
  }

  /** A flow from each component to the next. */
  static ModelGraph chain(int length) {
    ModelBuilder chain = model().component(name(0), "app.service", null);
    for (int i = 1; i < length; i++) {
      chain
          .component(name(i), "app.service", null)
          .flow("f%06d".formatted(i), name(i - 1), name(i));
    }
    return DemoPacks.ENGINE.index(chain.build());
  }

  private static String name(int number) {
    return "c%06d".formatted(number);
  }
}

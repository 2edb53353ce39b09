package dev.glacis.engine;

import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Models with random structure and facts; the same seed gives the same model. */
public final class RandomModels {

  private static final List<String> TYPES =
      List.of(
          "ai.model.foundation",
          "ai.agent.orchestrator",
          "ai.external.web",
          "mail.mailbox",
          "app.service",
          "data.database");

  private RandomModels() {}

  public static ModelBuilder of(int seed) {
    return of(seed, 30);
  }

  /** With twice as many data flows as components. */
  public static ModelBuilder of(int seed, int components) {
    Random random = new Random(seed);
    ModelBuilder model = model().system("safetyCritical", true);
    for (int i = 0; i < 6; i++) {
      model.zone("z" + i, i % 3 == 0 ? null : 15 * i, i == 0 ? null : in("z" + (i - 1)));
      model.asset("a" + i, i % 2 == 0 ? null : 20 * i, "sensitivity", "personal");
    }
    for (int i = 0; i < components; i++) {
      List<Object> facts = new ArrayList<>();
      maybe(random, facts, "indirectContent", random.nextBoolean());
      maybe(random, facts, "toolCalling", random.nextBoolean());
      maybe(random, facts, "modality", List.of("text"));
      maybe(random, facts, "toolSideEffects", List.of("send"));
      maybe(random, facts, "thirdParty", random.nextBoolean());
      model.storing(
          "c" + i,
          TYPES.get(random.nextInt(TYPES.size())),
          random.nextInt(5) == 0 ? null : in("z" + random.nextInt(6)),
          List.of("a" + random.nextInt(6)),
          facts.toArray());
    }
    for (int i = 0; i < 2 * components; i++) {
      List<Object> facts = new ArrayList<>();
      maybe(random, facts, "protocol", "http");
      maybe(random, facts, "encrypted", random.nextBoolean());
      maybe(random, facts, "content", List.of("document"));
      model.carrying(
          "f" + i,
          "c" + random.nextInt(components),
          "c" + random.nextInt(components),
          random.nextInt(4) == 0,
          List.of("a" + random.nextInt(6)),
          facts.toArray());
    }
    return model;
  }

  private static void maybe(Random random, List<Object> facts, String name, Object value) {
    if (random.nextBoolean()) {
      facts.add(name);
      facts.add(value);
    }
  }
}

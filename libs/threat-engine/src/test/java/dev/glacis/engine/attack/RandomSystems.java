package dev.glacis.engine.attack;

import static dev.glacis.engine.ModelBuilder.in;

import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Cost;
import dev.glacis.engine.pack.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Systems with random flows and threats; the same seed gives the same. */
final class RandomSystems {

  static final List<String> CONTENT =
      List.of("document", "user-prompt", "tool-call", "tool-result", "features", "code");

  private RandomSystems() {}

  static ModelBuilder model(int seed, int components) {
    Random random = new Random(seed);
    ModelBuilder model =
        ModelBuilder.model().zone("z0", 10, null).zone("z1", 50, null).zone("z2", 80, null);
    for (int i = 0; i < 3; i++) {
      model.asset("a" + i, 60 + 15 * i);
    }
    for (int i = 0; i < components; i++) {
      int zone = i == 0 ? 0 : 1 + random.nextInt(2);
      List<String> stored = random.nextInt(3) == 0 ? List.of("a" + random.nextInt(3)) : List.of();
      Object[] facts =
          random.nextInt(8) == 0 ? new Object[] {"writableBy", "public"} : new Object[0];
      model.storing("c" + i, "app.service", in("z" + zone), stored, facts);
    }
    for (int i = 0; i < 2 * components; i++) {
      List<Object> facts = new ArrayList<>();
      if (random.nextInt(5) > 0) {
        facts.add("content");
        facts.add(
            List.of(
                CONTENT.get(random.nextInt(CONTENT.size())),
                CONTENT.get(random.nextInt(CONTENT.size()))));
      }
      if (random.nextInt(2) == 0) {
        facts.add("contentControlledBy");
        facts.add(random.nextInt(3) == 0 ? "public" : "own");
      }
      model.carrying(
          "f" + i,
          "c" + random.nextInt(components),
          "c" + random.nextInt(components),
          random.nextInt(4) == 0,
          random.nextInt(4) == 0 ? List.of("a" + random.nextInt(3)) : List.of(),
          facts.toArray());
    }
    return model;
  }

  static AttackPack pack(int seed, int components) {
    Random random = new Random(seed);
    AttackPack pack = AttackPack.pack();
    for (int i = 0; i < 12; i++) {
      Scope scope = i % 3 == 0 ? Scope.DATA_FLOW : i == 5 ? Scope.ASSET : Scope.COMPONENT;
      String prefix = scope == Scope.DATA_FLOW ? "f" : scope == Scope.ASSET ? "a" : "c";
      String[] names =
          random
              .ints(1 + components / 4, 0, scope == Scope.ASSET ? 3 : components)
              .mapToObj(number -> prefix + number)
              .toArray(String[]::new);
      Set<Stride> stride = EnumSet.of(Stride.values()[random.nextInt(Stride.values().length)]);
      stride.add(Stride.values()[random.nextInt(Stride.values().length)]);
      Capability capability = Capability.values()[random.nextInt(4)];
      pack.threat(
          "T" + i,
          scope,
          stride,
          capability,
          scope == Scope.COMPONENT && random.nextInt(3) == 0
              ? AttackPack.fedByOutsiders(names)
              : AttackPack.named(scope, names));
      for (int use = random.nextInt(3); use > 0; use--) {
        pack.against(
            "CM-" + random.nextInt(6) + "-" + use,
            ElementKind.COMPONENT,
            Cost.values()[random.nextInt(3)],
            0.1 + 0.1 * random.nextInt(8));
      }
    }
    return pack;
  }
}

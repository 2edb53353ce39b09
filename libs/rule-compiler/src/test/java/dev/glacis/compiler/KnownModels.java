package dev.glacis.compiler;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random models in which every fact is stated; the same seed gives the same model. */
final class KnownModels {

  private static final int COMPONENTS = 8;

  private KnownModels() {}

  static ArchitectureModel of(Vocabulary vocabulary, int seed) {
    Random random = new Random(seed);
    List<TrustZone> zones = new ArrayList<>();
    List<Asset> assets = new ArrayList<>();
    List<Component> components = new ArrayList<>();
    List<DataFlow> flows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Attributes zone = facts(vocabulary, ElementKind.TRUST_ZONE, random);
      zones.add(
          new TrustZone("z" + i, null, null, null, random.nextInt(101), null, zone, Map.of()));
      Attributes asset = facts(vocabulary, ElementKind.ASSET, random);
      assets.add(new Asset("a" + i, null, null, random.nextInt(101), 1, 1, asset, Map.of()));
    }
    List<String> types = List.copyOf(vocabulary.types().keySet());
    for (int i = 0; i < COMPONENTS; i++) {
      components.add(
          new Component(
              "c" + i,
              null,
              types.get(random.nextInt(types.size())),
              null,
              new Parent(ElementKind.TRUST_ZONE, "z" + random.nextInt(3)),
              List.of(),
              random.nextBoolean() ? List.of("a" + random.nextInt(3)) : List.of(),
              List.of(),
              facts(vocabulary, ElementKind.COMPONENT, random),
              Map.of()));
    }
    for (int i = 0; i < COMPONENTS; i++) {
      flows.add(
          new DataFlow(
              "f" + i,
              null,
              null,
              "c" + random.nextInt(COMPONENTS),
              "c" + random.nextInt(COMPONENTS),
              random.nextInt(4) == 0,
              List.of("a" + random.nextInt(3)),
              List.of(),
              facts(vocabulary, ElementKind.DATA_FLOW, random),
              Map.of()));
    }
    return new ArchitectureModel(
        "m",
        "m",
        null,
        null,
        List.of(),
        facts(vocabulary, ElementKind.SYSTEM, random),
        zones,
        components,
        flows,
        assets,
        Map.of());
  }

  private static Attributes facts(Vocabulary vocabulary, ElementKind kind, Random random) {
    Map<String, Object> facts = new TreeMap<>();
    vocabulary.attributes().values().stream()
        .filter(attribute -> attribute.on().contains(kind))
        .forEach(attribute -> facts.put(attribute.name(), value(attribute, random)));
    return new Attributes(facts);
  }

  private static Object value(AttributeDefinition attribute, Random random) {
    return switch (attribute.type()) {
      case BOOLEAN -> random.nextBoolean();
      case NUMBER -> (double) random.nextInt(101);
      case STRING -> random.nextBoolean() ? "https" : "http";
      case ENUM -> attribute.values().get(random.nextInt(attribute.values().size()));
      case LIST -> attribute.values().stream().filter(one -> random.nextInt(3) == 0).toList();
    };
  }
}

package dev.glacis.benchmark.model;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Generates models of N components, 2N data flows, √N trust zones and N/5 assets. Neighbours lie in
 * one zone and four of five flows stay among neighbours. The same size and seed give the same
 * model.
 */
public final class ModelGenerator {

  private static final double AI_SHARE = 0.6;
  private static final int NEIGHBOURHOOD = 10;

  private final List<String> aiTypes;
  private final List<String> ordinaryTypes;
  private final SplittableRandom random;
  private final AttributeDraw attributes;
  private final Map<String, String> ids = new HashMap<>();
  private final int components;
  private final int zones;
  private final int assets;

  private ModelGenerator(
      Vocabulary vocabulary,
      AttributePalette palette,
      Knowledge knowledge,
      int components,
      long seed) {
    this.aiTypes = types(vocabulary, true);
    this.ordinaryTypes = types(vocabulary, false);
    this.random = new SplittableRandom(seed);
    this.attributes = new AttributeDraw(palette, knowledge, random);
    this.components = components;
    this.zones = ModelSize.zones(components);
    this.assets = ModelSize.assets(components);
  }

  /**
   * A model.
   *
   * @param components 2 or more
   */
  public static ArchitectureModel generate(
      Vocabulary vocabulary,
      AttributePalette palette,
      Knowledge knowledge,
      int components,
      long seed) {
    return new ModelGenerator(vocabulary, palette, knowledge, components, seed).model();
  }

  private ArchitectureModel model() {
    return new ArchitectureModel(
        "generated",
        "Generated system",
        null,
        null,
        List.of(),
        attributes.of(ElementKind.SYSTEM, null),
        many(zones, this::zone),
        many(components, this::component),
        many(ModelSize.flows(components), this::flow),
        many(assets, this::asset),
        Map.of());
  }

  private TrustZone zone(int number) {
    Parent parent =
        number > 0 && random.nextInt(3) == 0
            ? new Parent(ElementKind.TRUST_ZONE, id("z", random.nextInt(number)))
            : null;
    return new TrustZone(
        id("z", number),
        "Zone " + number,
        null,
        null,
        5 * random.nextInt(21),
        parent,
        attributes.of(ElementKind.TRUST_ZONE, null),
        Map.of());
  }

  private Asset asset(int number) {
    return new Asset(
        id("a", number),
        "Asset " + number,
        null,
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        attributes.of(ElementKind.ASSET, null),
        Map.of());
  }

  private Component component(int number) {
    String type = one(random.nextDouble() < AI_SHARE ? aiTypes : ordinaryTypes);
    int zone = (int) ((long) number * zones / components);
    return new Component(
        id("c", number),
        "Component " + number,
        type,
        null,
        new Parent(ElementKind.TRUST_ZONE, id("z", zone)),
        someAssets(0.3),
        someAssets(0.2),
        List.of(),
        attributes.of(ElementKind.COMPONENT, type),
        Map.of());
  }

  private DataFlow flow(int number) {
    int source = random.nextInt(components);
    return new DataFlow(
        id("f", number),
        "Flow " + number,
        null,
        id("c", source),
        id("c", destination(source)),
        random.nextInt(10) == 0,
        someAssets(0.3),
        List.of(),
        attributes.of(ElementKind.DATA_FLOW, null),
        Map.of());
  }

  private int destination(int source) {
    int distance =
        random.nextInt(5) > 0
            ? random.nextInt(-NEIGHBOURHOOD, NEIGHBOURHOOD + 1)
            : random.nextInt(components);
    int destination = Math.floorMod(source + distance, components);
    return destination == source ? (source + 1) % components : destination;
  }

  private List<String> someAssets(double chance) {
    String asset = id("a", random.nextInt(assets));
    return random.nextDouble() < chance ? List.of(asset) : List.of();
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static <E> List<E> many(int count, IntFunction<E> element) {
    return IntStream.range(0, count).mapToObj(element).toList();
  }

  /** Ids sort like their numbers; one text for each, as importers give equal ids. */
  private String id(String prefix, int number) {
    return ids.computeIfAbsent(
        prefix + String.format(Locale.ROOT, "%06d", number), Function.identity());
  }

  private static List<String> types(Vocabulary vocabulary, boolean ai) {
    return vocabulary.types().keySet().stream()
        .filter(type -> type.startsWith("ai.") == ai)
        .toList();
  }
}

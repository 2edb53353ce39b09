package dev.glacis.compiler.differential;

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

/**
 * Random small models in which nothing is unknown. Most facts are stated; some are left to be
 * inherited or derived, where this is sure to give a value. The same seed gives the same model.
 */
public final class KnownModels {

  private static final int ZONES = 3;
  private static final int ASSETS = 2;
  private static final int COMPONENTS = 4;
  private static final int FLOWS = 5;
  private static final List<String> PROTOCOLS = List.of("http", "https", "mqtt", "file");
  private static final List<String> ZONE_TYPES = List.copyOf(PlainModel.RATING_BY_TYPE.keySet());

  private final Vocabulary vocabulary;
  private final List<String> types;
  private final Random random;

  private KnownModels(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.types = List.copyOf(vocabulary.types().keySet());
    this.random = new Random(seed);
  }

  public static ArchitectureModel of(Vocabulary vocabulary, long seed) {
    return new KnownModels(vocabulary, seed).model();
  }

  private ArchitectureModel model() {
    List<DataFlow> flows = new ArrayList<>();
    for (int i = 0; i < FLOWS; i++) {
      flows.add(flow(i));
    }
    List<TrustZone> zones = new ArrayList<>();
    for (int i = 0; i < ZONES; i++) {
      zones.add(zone(i));
    }
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < COMPONENTS; i++) {
      components.add(component(i, flows));
    }
    List<Asset> assets = new ArrayList<>();
    for (int i = 0; i < ASSETS; i++) {
      assets.add(
          new Asset(
              "a" + i,
              "asset " + i,
              null,
              random.nextInt(101),
              random.nextInt(101),
              random.nextInt(101),
              stated(ElementKind.ASSET, Map.of()),
              Map.of()));
    }
    return new ArchitectureModel(
        "m",
        "model",
        null,
        null,
        List.of(),
        stated(ElementKind.SYSTEM, Map.of()),
        zones,
        components,
        flows,
        assets,
        Map.of());
  }

  private TrustZone zone(int i) {
    boolean outermost = i == 0 || random.nextBoolean();
    boolean byType = random.nextInt(4) == 0;
    return new TrustZone(
        "z" + i,
        null,
        byType ? ZONE_TYPES.get(random.nextInt(ZONE_TYPES.size())) : null,
        null,
        byType ? null : (Integer) random.nextInt(101),
        outermost ? null : new Parent(ElementKind.TRUST_ZONE, "z" + random.nextInt(i)),
        stated(ElementKind.TRUST_ZONE, outermost ? Map.of() : inherited()),
        Map.of());
  }

  private Component component(int i, List<DataFlow> flows) {
    String id = "c" + i;
    boolean inside = i > 0 && random.nextInt(4) == 0;
    Map<String, Integer> omitted = new TreeMap<>(inherited());
    boolean fed =
        flows.stream()
            .anyMatch(
                flow ->
                    flow.destination().equals(id)
                        || flow.bidirectional() && flow.source().equals(id));
    if (fed) {
      omitted.put("inputControlledBy", 2);
    }
    return new Component(
        id,
        null,
        types.get(random.nextInt(types.size())),
        null,
        inside
            ? new Parent(ElementKind.COMPONENT, "c" + random.nextInt(i))
            : new Parent(ElementKind.TRUST_ZONE, "z" + random.nextInt(ZONES)),
        some("a", ASSETS),
        some("a", ASSETS),
        List.of(),
        stated(ElementKind.COMPONENT, omitted),
        Map.of());
  }

  private DataFlow flow(int i) {
    Map<String, Integer> omitted = new TreeMap<>();
    for (AttributeDefinition attribute : vocabulary.attributes().values()) {
      if (attribute.on().contains(ElementKind.COMPONENT)
          && !attribute.name().startsWith("outOfScope")) {
        omitted.put(attribute.name(), 3);
      }
    }
    omitted.put("contentControlledBy", 2);
    return new DataFlow(
        "f" + i,
        null,
        null,
        "c" + random.nextInt(COMPONENTS),
        "c" + random.nextInt(COMPONENTS),
        random.nextInt(4) == 0,
        some("a", ASSETS),
        List.of(),
        stated(ElementKind.DATA_FLOW, omitted),
        Map.of());
  }

  /** Attributes that what lies around gives, too. */
  private Map<String, Integer> inherited() {
    Map<String, Integer> omitted = new TreeMap<>();
    vocabulary.attributes().values().stream()
        .filter(AttributeDefinition::inherits)
        .filter(attribute -> attribute.on().contains(ElementKind.TRUST_ZONE))
        .forEach(attribute -> omitted.put(attribute.name(), 2));
    return omitted;
  }

  /**
   * A value for every attribute of the kind.
   *
   * @param omitted attributes that are left out once in so many elements
   */
  private Attributes stated(ElementKind kind, Map<String, Integer> omitted) {
    Map<String, Object> facts = new TreeMap<>();
    for (AttributeDefinition attribute : vocabulary.attributes().values()) {
      Integer rarity = omitted.get(attribute.name());
      if (attribute.on().contains(kind) && (rarity == null || random.nextInt(rarity) > 0)) {
        facts.put(attribute.name(), value(attribute));
      }
    }
    return new Attributes(facts);
  }

  private Object value(AttributeDefinition attribute) {
    return switch (attribute.type()) {
      case BOOLEAN -> attribute.name().equals("outOfScope") ? chance(10) : random.nextBoolean();
      case NUMBER -> (long) random.nextInt(101);
      case STRING -> PROTOCOLS.get(random.nextInt(PROTOCOLS.size()));
      case ENUM -> attribute.values().get(random.nextInt(attribute.values().size()));
      case LIST -> some(attribute.values());
    };
  }

  private boolean chance(int outOf) {
    return random.nextInt(outOf) == 0;
  }

  /** None to three values. */
  private List<String> some(List<String> values) {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      some.add(values.get(random.nextInt(values.size())));
    }
    return some.stream().distinct().toList();
  }

  private List<String> some(String prefix, int count) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (random.nextInt(3) == 0) {
        some.add(prefix + i);
      }
    }
    return some;
  }
}

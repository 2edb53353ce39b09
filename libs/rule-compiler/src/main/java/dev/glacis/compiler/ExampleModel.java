package dev.glacis.compiler;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads the short form of an architecture model that examples use. */
final class ExampleModel {

  static final List<String> KEYS = List.of("zones", "assets", "components", "flows", "system");
  private static final String RATINGS_EXPECTED = "a whole number from 0 to 100";

  private final Vocabulary vocabulary;

  ExampleModel(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Keys of an element that are no attributes. */
  static Set<String> structure(ElementKind kind) {
    return switch (kind) {
      case SYSTEM -> Set.of();
      case TRUST_ZONE -> Set.of("name", "type", "trustRating", "parent");
      case COMPONENT -> Set.of("name", "type", "zone", "parent", "processes", "stores");
      case DATA_FLOW -> Set.of("name", "from", "to", "bidirectional", "carries");
      case ASSET -> Set.of("name", "confidentiality", "integrity", "availability");
    };
  }

  /** The model; what it names wrongly becomes a problem. */
  ArchitectureModel read(YamlValue root, String id) {
    root.onlyKeys(KEYS);
    Map<String, YamlValue> zones = section(root, "zones");
    Map<String, YamlValue> assets = section(root, "assets");
    Map<String, YamlValue> components = section(root, "components");
    Names names = new Names(zones.keySet(), assets.keySet(), components.keySet());
    return new ArchitectureModel(
        id,
        id,
        null,
        null,
        List.of(),
        root.get("system")
            .map(value -> attributes(value, ElementKind.SYSTEM))
            .orElse(Attributes.none()),
        map(zones, (key, value) -> zone(key, value, names)),
        map(components, (key, value) -> component(key, value, names)),
        map(section(root, "flows"), (key, value) -> flow(key, value, names)),
        map(assets, this::asset),
        Map.of());
  }

  private record Names(Set<String> zones, Set<String> assets, Set<String> components) {}

  private TrustZone zone(String id, YamlValue value, Names names) {
    return new TrustZone(
        id,
        text(value, "name", id),
        text(value, "type", null),
        null,
        rating(value, "trustRating"),
        value
            .get("parent")
            .map(parent -> new Parent(ElementKind.TRUST_ZONE, known(parent, names.zones())))
            .orElse(null),
        attributes(value, ElementKind.TRUST_ZONE),
        Map.of());
  }

  private Component component(String id, YamlValue value, Names names) {
    String type = text(value, "type", null);
    if (type != null && !vocabulary.knowsType(type)) {
      value
          .get("type")
          .orElse(value)
          .problem(
              ProblemCode.UNKNOWN_NAME,
              "unknown component type '" + type + "'",
              Suggestions.ofType(type, vocabulary));
    }
    return new Component(
        id,
        text(value, "name", id),
        type,
        null,
        parent(value, names),
        names(value, "processes", names.assets()),
        names(value, "stores", names.assets()),
        List.of(),
        attributes(value, ElementKind.COMPONENT),
        Map.of());
  }

  private Parent parent(YamlValue value, Names names) {
    Optional<Parent> component =
        value
            .get("parent")
            .map(parent -> new Parent(ElementKind.COMPONENT, known(parent, names.components())));
    Optional<Parent> zone =
        value
            .get("zone")
            .map(parent -> new Parent(ElementKind.TRUST_ZONE, known(parent, names.zones())));
    if (component.isPresent() && zone.isPresent()) {
      value.problem(ProblemCode.MISPLACED, "both parent and zone", "one of them");
    }
    return component.or(() -> zone).orElse(null);
  }

  private DataFlow flow(String id, YamlValue value, Names names) {
    return new DataFlow(
        id,
        text(value, "name", id),
        null,
        value.required("from").map(end -> known(end, names.components())).orElse(""),
        value.required("to").map(end -> known(end, names.components())).orElse(""),
        value.get("bidirectional").map(ExampleModel::flag).orElse(false),
        names(value, "carries", names.assets()),
        List.of(),
        attributes(value, ElementKind.DATA_FLOW),
        Map.of());
  }

  private Asset asset(String id, YamlValue value) {
    return new Asset(
        id,
        text(value, "name", id),
        null,
        rating(value, "confidentiality"),
        rating(value, "integrity"),
        rating(value, "availability"),
        attributes(value, ElementKind.ASSET),
        Map.of());
  }

  private Attributes attributes(YamlValue value, ElementKind kind) {
    Set<String> structure = structure(kind);
    Map<String, Object> attributes = new TreeMap<>();
    value
        .entries()
        .forEach(
            (name, stated) -> {
              if (!structure.contains(name)) {
                ExampleAttributes.read(vocabulary, kind, name, stated)
                    .ifPresent(read -> attributes.put(name, read));
              }
            });
    return new Attributes(attributes);
  }

  private static Map<String, YamlValue> section(YamlValue root, String key) {
    return root.get(key).map(value -> value.entries(Limits.ENTRIES)).orElse(Map.of());
  }

  private static <T> List<T> map(
      Map<String, YamlValue> entries, BiFunction<String, YamlValue, T> reader) {
    return entries.entrySet().stream()
        .map(entry -> reader.apply(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<String> names(YamlValue value, String key, Set<String> known) {
    return value.items(key).stream().map(item -> known(item, known)).toList();
  }

  private static String known(YamlValue name, Set<String> known) {
    String text = name.text();
    if (!known.contains(text)) {
      name.problem(
          ProblemCode.UNKNOWN_NAME, "the model has no '" + text + "'", Suggestions.oneOf(known));
    }
    return text;
  }

  private static String text(YamlValue value, String key, String otherwise) {
    return value.get(key).map(YamlValue::text).orElse(otherwise);
  }

  private static boolean flag(YamlValue value) {
    if (value.plain() instanceof Boolean flag) {
      return flag;
    }
    value.problem(ProblemCode.WRONG_TYPE, "found " + value.kind(), "true or false");
    return false;
  }

  private static Integer rating(YamlValue value, String key) {
    return value.get(key).map(ExampleModel::rating).orElse(null);
  }

  private static Integer rating(YamlValue value) {
    Object plain = value.plain();
    if (plain instanceof Long rating && rating >= 0 && rating <= 100) {
      return rating.intValue();
    }
    value.noNumber(plain, RATINGS_EXPECTED);
    return null;
  }
}

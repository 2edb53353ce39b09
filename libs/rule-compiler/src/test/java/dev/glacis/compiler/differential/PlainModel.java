package dev.glacis.compiler.differential;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Works out what a model means in the plainest way, without the engine, so that a mistake of the
 * engine shows. For small models in which nothing is unknown.
 */
final class PlainModel {

  static final Map<String, Integer> RATING_BY_TYPE =
      Map.of("internet", 5, "dmz", 40, "private", 75);

  private final Vocabulary vocabulary;
  final ArchitectureModel model;
  private final Map<String, Component> components = new HashMap<>();
  private final Map<String, TrustZone> zones = new HashMap<>();
  private final Map<String, Map<String, Integer>> hops = new HashMap<>();
  private final PlainAuthors authors;

  PlainModel(Vocabulary vocabulary, ArchitectureModel model) {
    this.vocabulary = vocabulary;
    this.model = model;
    model.components().forEach(component -> components.put(component.id(), component));
    model.trustZones().forEach(zone -> zones.put(zone.id(), zone));
    components.keySet().forEach(from -> hops.put(from, hopsFrom(from, flow -> true)));
    this.authors = new PlainAuthors(this);
  }

  Component component(String id) {
    return components.get(id);
  }

  /** The attribute of a component as conditions see it. */
  Object fact(Component component, String name) {
    Object stated = component.attributes().values().get(name);
    if (stated != null) {
      return stated;
    }
    if (name.equals("inputControlledBy")) {
      return authors.received(component.id());
    }
    return inherits(name) ? factOf(component.parent(), name) : null;
  }

  Object fact(TrustZone zone, String name) {
    Object stated = zone.attributes().values().get(name);
    return stated == null && inherits(name) ? factOf(zone.parent(), name) : stated;
  }

  Object fact(DataFlow flow, String name) {
    Object stated = flow.attributes().values().get(name);
    if (stated != null) {
      return stated;
    }
    return name.equals("contentControlledBy")
        ? authors.carried(flow)
        : fact(component(flow.destination()), name);
  }

  private Object factOf(Parent parent, String name) {
    if (parent == null) {
      return null;
    }
    return parent.kind() == ElementKind.TRUST_ZONE
        ? fact(zones.get(parent.id()), name)
        : fact(components.get(parent.id()), name);
  }

  private boolean inherits(String name) {
    AttributeDefinition attribute = vocabulary.attributes().get(name);
    return attribute != null && attribute.inherits();
  }

  /** Everything that a type is. */
  Set<String> lineage(String type) {
    Set<String> found = new HashSet<>();
    found.add(type);
    int dot = type.lastIndexOf('.');
    if (dot >= 0) {
      found.addAll(lineage(type.substring(0, dot)));
    }
    if (vocabulary.types().containsKey(type)) {
      vocabulary.types().get(type).parents().forEach(parent -> found.addAll(lineage(parent)));
    }
    return found;
  }

  String zone(Component component) {
    return component.parent().kind() == ElementKind.TRUST_ZONE
        ? component.parent().id()
        : zone(components.get(component.parent().id()));
  }

  long rating(Component component) {
    return rating(zones.get(zone(component)));
  }

  long rating(TrustZone zone) {
    return zone.trustRating() != null ? zone.trustRating() : RATING_BY_TYPE.get(zone.type());
  }

  List<DataFlow> incoming(String component) {
    return model.dataFlows().stream()
        .filter(flow -> arrivesAt(flow, component))
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  List<DataFlow> outgoing(String component) {
    return model.dataFlows().stream()
        .filter(flow -> leaves(flow, component))
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  static boolean arrivesAt(DataFlow flow, String component) {
    return flow.destination().equals(component)
        || flow.bidirectional() && flow.source().equals(component);
  }

  static boolean leaves(DataFlow flow, String component) {
    return flow.source().equals(component)
        || flow.bidirectional() && flow.destination().equals(component);
  }

  /** Lowest rating of a component from which content comes, itself included. */
  long exposure(String component) {
    return reaching(component).map(from -> rating(component(from))).reduce(Long::min).orElseThrow();
  }

  /** The least number of flows from a component with that rating. */
  long exposureHops(String component) {
    long exposure = exposure(component);
    return reaching(component)
        .filter(from -> rating(component(from)) == exposure)
        .map(from -> (long) hops.get(from).get(component))
        .reduce(Long::min)
        .orElseThrow();
  }

  boolean receivesUntrustedContent(String component) {
    return !authors.received(component).equals("own");
  }

  boolean readsSensitiveData(Component component) {
    return Stream.concat(
            Stream.concat(component.assetsStored().stream(), component.assetsProcessed().stream()),
            incoming(component.id()).stream().flatMap(flow -> flow.assets().stream()))
        .anyMatch(
            id ->
                Set.of("confidential", "personal", "special-category", "secret")
                    .contains(sensitivity(id)));
  }

  private Object sensitivity(String asset) {
    return model.assets().stream()
        .filter(one -> one.id().equals(asset))
        .findFirst()
        .orElseThrow()
        .attributes()
        .values()
        .get("sensitivity");
  }

  boolean canSendOutward(Component component) {
    boolean path =
        hops.get(component.id()).keySet().stream()
            .anyMatch(reached -> rating(component(reached)) < rating(component));
    return path || ((List<?>) fact(component, "toolSideEffects")).contains("send");
  }

  private Stream<String> reaching(String component) {
    return hops.keySet().stream().filter(from -> hops.get(from).containsKey(component));
  }

  /** Flows needed to each component that content from here reaches: goes on until nothing new. */
  Map<String, Integer> hopsFrom(String start, Predicate<DataFlow> passable) {
    Map<String, Integer> found = new HashMap<>(Map.of(start, 0));
    for (int step = 1; step <= components.size(); step++) {
      for (String at : Set.copyOf(found.keySet())) {
        if (found.get(at) == step - 1) {
          for (DataFlow flow : outgoing(at)) {
            if (passable.test(flow)) {
              found.putIfAbsent(
                  at.equals(flow.source()) ? flow.destination() : flow.source(), step);
            }
          }
        }
      }
    }
    return found;
  }
}

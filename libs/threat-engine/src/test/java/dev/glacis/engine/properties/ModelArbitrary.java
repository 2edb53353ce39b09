package dev.glacis.engine.properties;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Small valid models over the vocabulary of a pack set, which shrink to fewer elements and facts.
 */
public final class ModelArbitrary {

  private final Vocabulary vocabulary;
  private final List<String> types;

  public ModelArbitrary(PackSet packs) {
    this.vocabulary = packs.vocabulary();
    this.types = List.copyOf(vocabulary.types().keySet());
  }

  public Arbitrary<ArchitectureModel> models() {
    return Combinators.combine(
            AttributeArbitrary.of(vocabulary, ElementKind.SYSTEM),
            zones().list().ofMaxSize(4),
            components().list().ofMinSize(1).ofMaxSize(5),
            flows().list().ofMaxSize(7),
            assets().list().ofMaxSize(3))
        .as(ModelArbitrary::model);
  }

  /** What one zone is drawn from; places are numbers, taken modulo what is there. */
  private record ZoneSketch(Integer rating, String type, int parent, Attributes attributes) {}

  private record ComponentSketch(
      String type, int parent, List<Integer> stored, List<Integer> processed, Attributes facts) {}

  private record FlowSketch(
      int source, int destination, boolean both, List<Integer> assets, Attributes facts) {}

  private record AssetSketch(List<Integer> values, Attributes facts) {}

  private Arbitrary<ZoneSketch> zones() {
    return Combinators.combine(
            ratings(),
            Arbitraries.of("internet", "private").injectNull(0.7),
            numbers(),
            AttributeArbitrary.of(vocabulary, ElementKind.TRUST_ZONE))
        .as(ZoneSketch::new);
  }

  private Arbitrary<ComponentSketch> components() {
    return Combinators.combine(
            Arbitraries.of(types).injectNull(0.1),
            numbers(),
            numbers().list().ofMaxSize(2),
            numbers().list().ofMaxSize(2),
            AttributeArbitrary.of(vocabulary, ElementKind.COMPONENT))
        .as(ComponentSketch::new);
  }

  private Arbitrary<FlowSketch> flows() {
    return Combinators.combine(
            numbers(),
            numbers(),
            Arbitraries.of(false, false, false, true),
            numbers().list().ofMaxSize(2),
            AttributeArbitrary.of(vocabulary, ElementKind.DATA_FLOW))
        .as(FlowSketch::new);
  }

  private Arbitrary<AssetSketch> assets() {
    return Combinators.combine(
            ratings().list().ofSize(3), AttributeArbitrary.of(vocabulary, ElementKind.ASSET))
        .as(AssetSketch::new);
  }

  private static Arbitrary<Integer> ratings() {
    return Arbitraries.of(0, 10, 40, 50, 60, 90, 100).injectNull(0.3);
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 11);
  }

  private static ArchitectureModel model(
      Attributes system,
      List<ZoneSketch> zones,
      List<ComponentSketch> components,
      List<FlowSketch> flows,
      List<AssetSketch> assets) {
    return new ArchitectureModel(
        "system",
        "System",
        null,
        null,
        List.of(),
        system,
        each(zones, (number, sketch) -> zone(number, sketch, zones.size(), components.getFirst())),
        each(
            components, (number, sketch) -> component(number, sketch, zones.size(), assets.size())),
        each(flows, (number, sketch) -> flow(number, sketch, components.size(), assets.size())),
        each(assets, ModelArbitrary::asset),
        Map.of());
  }

  private static TrustZone zone(int number, ZoneSketch sketch, int zones, ComponentSketch first) {
    return new TrustZone(
        "z" + number,
        "z" + number,
        sketch.type,
        null,
        sketch.rating,
        parent(number, sketch.parent, zones, parent(0, first.parent, zones)),
        sketch.attributes,
        Map.of());
  }

  /** One of the zones before it, nothing, or now and then, the last one, the first component. */
  private static Parent parent(int number, int choice, int zones, Parent ofFirst) {
    boolean aroundFirst = ofFirst != null && ofFirst.id().equals("z" + number);
    if (choice >= 10 && number == zones - 1 && !aroundFirst) {
      return new Parent(ElementKind.COMPONENT, "c0");
    }
    int parent = choice % (number + 1) - 1;
    return parent < 0 ? null : new Parent(ElementKind.TRUST_ZONE, "z" + parent);
  }

  private static Component component(int number, ComponentSketch sketch, int zones, int assets) {
    return new Component(
        "c" + number,
        "c" + number,
        sketch.type,
        null,
        parent(number, sketch.parent, zones),
        names("a", sketch.processed, assets),
        names("a", sketch.stored, assets),
        List.of(),
        sketch.facts,
        Map.of());
  }

  /** A zone, now and then the component before it, or nothing. */
  private static Parent parent(int number, int choice, int zones) {
    if (choice == 11 && number > 0) {
      return new Parent(ElementKind.COMPONENT, "c" + (number - 1));
    }
    int zone = choice % (zones + 1) - 1;
    return zone < 0 ? null : new Parent(ElementKind.TRUST_ZONE, "z" + zone);
  }

  private static DataFlow flow(int number, FlowSketch sketch, int components, int assets) {
    return new DataFlow(
        "f" + number,
        "f" + number,
        null,
        "c" + sketch.source % components,
        "c" + sketch.destination % components,
        sketch.both,
        names("a", sketch.assets, assets),
        List.of(),
        sketch.facts,
        Map.of());
  }

  private static Asset asset(int number, AssetSketch sketch) {
    return new Asset(
        "a" + number,
        "a" + number,
        null,
        sketch.values.get(0),
        sketch.values.get(1),
        sketch.values.get(2),
        sketch.facts,
        Map.of());
  }

  private static List<String> names(String prefix, List<Integer> choices, int count) {
    return count == 0
        ? List.of()
        : choices.stream().map(choice -> prefix + choice % count).distinct().toList();
  }

  private interface Numbered<S, E> {
    E make(int number, S sketch);
  }

  private static <S, E> List<E> each(List<S> sketches, Numbered<S, E> maker) {
    return new ArrayList<>(
        IntStream.range(0, sketches.size())
            .mapToObj(number -> maker.make(number, sketches.get(number)))
            .toList());
  }
}
